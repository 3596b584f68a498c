# Makes the Python environment $root/.venv ready, once. Sourced by ./pks and .ci/test, which set $root.
# shellcheck shell=sh disable=SC2154
#
# Works on an empty Debian or Ubuntu with Python 3.11+: brings the system packages by apt, then the locked libraries.
# It is safe to interrupt, to call twice at once, and to move or copy the folder: a stamp, written last, tells what
# .venv was made of and where; whatever does not match is made anew.
#
# PKS_PYTHON   interpreter to make the environment with (default: the first of python3, python3.14 … that is new enough)

venv=$root/.venv
python=$venv/bin/python

# ready LOCK_FILE [PROGRAM...]: on return $python has everything LOCK_FILE names, and this package.
# A PROGRAM is one the caller also needs; its Debian package has the same name.
ready() {
    is_ready "$1" && return
    find_python
    take_lock
    # Another call may have finished the work while this one waited for the lock.
    is_ready "$1" || set_up "$@"
    exec 9>&-
}

is_ready() {
    [ -x "$python" ] && is_chosen_python && has_stamp "$1" && has_stamp pyproject.toml
}

set_up() {
    say 'menyiapkan lingkungan (sekali saja) …'
    lock_file=$1
    shift
    install_system_packages "$@"
    is_reusable || make_venv
    has_stamp "$lock_file" || install_libraries "$lock_file"
    install_package
}

say() { printf 'pks: %s\n' "$*" >&2; }

fail() {
    say "$@"
    exit 1
}

# Runs a command in silence; shows how its output ended if it fails.
quiet() {
    output=$("$@" 2>&1 </dev/null) && return
    printf '%s\n' "$output" | tail -n 3 >&2
    return 1
}

# --- which Python -----------------------------------------------------------------------------------------------------

find_python() {
    if [ -n "${PKS_PYTHON-}" ]; then
        set -- "$PKS_PYTHON"
    else
        set -- python3 python3.14 python3.13 python3.12 python3.11
    fi
    for base in "$@"; do
        "$base" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && return
    done
    fail "perlu Python 3.11 atau lebih baru ($1 di sini: $("$1" --version 2>/dev/null || echo tidak ada))." \
        'Pasang dahulu, atau sebutkan: PKS_PYTHON=/jalan/ke/python3.'
}

# Without PKS_PYTHON any environment will do; with it, only one made by it.
is_chosen_python() {
    [ -z "${PKS_PYTHON-}" ] || [ "$PKS_PYTHON" = "$(cat "$venv/.pks-python" 2>/dev/null)" ]
}

# --- stamps -----------------------------------------------------------------------------------------------------------

# The interpreter behind the links changes with the system's Python, $root when the folder was moved: both break a venv.
fingerprint() {
    (cd "$root" && cksum "$1" tools/setup.sh && readlink -f "$python" && pwd -P)
}

has_stamp() { [ "$(cat "$venv/.pks-$1" 2>/dev/null)" = "$(fingerprint "$1")" ]; }

write_stamp() { fingerprint "$1" >"$venv/.pks-$1"; }

# What is added to an environment that is ready to run need not begin from nothing.
is_reusable() { [ -x "$python" ] && is_chosen_python && has_stamp requirements.txt; }

# --- one at a time ----------------------------------------------------------------------------------------------------

# The kernel drops this lock when the last process that holds descriptor 9 ends, however it ends.
take_lock() {
    (: >>"$root/.venv.lock") 2>/dev/null \
        || fail "folder $root tidak dapat ditulisi; salin ke folder milik Anda, lalu ulangi dari sana."
    exec 9>>"$root/.venv.lock"
    "$base" -c 'import fcntl; fcntl.flock(9, fcntl.LOCK_EX)' || fail "berkas $root/.venv.lock tidak dapat dikunci."
}

# --- system packages --------------------------------------------------------------------------------------------------

# Without Pango and the fonts there is no PDF, but everything else works: only a missing venv stops the set-up.
install_system_packages() {
    # Other systems name their packages differently; `pks` itself tells there what a PDF lacks.
    [ "$(uname -s)" = Linux ] || return 0
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0
    apt_install "$missing" && return
    has_venv || fail "perlu paket sistem yang tidak dapat dipasang dari sini; pasanglah: sudo apt-get install $missing"
    say "tanpa paket sistem berikut tidak semua dapat dibuat; pasanglah: sudo apt-get install $missing"
}

# Prints on one line the Debian packages of what is not there; checks the things themselves, for any Linux.
missing_packages() {
    list=$(
        has_venv || "$base" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])'
        has_library libpangoft2-1.0.so.0 || echo libpangoft2-1.0-0
        has_library libharfbuzz-subset.so.0 || echo libharfbuzz-subset0
        has_font 'URW Bookman' || echo fonts-urw-base35
        has_font 'Liberation Serif' || echo fonts-liberation
        for program; do command -v "$program" >/dev/null || echo "$program"; done
    )
    # Unquoted on purpose: one line instead of many.
    # shellcheck disable=SC2086
    echo $list
}

has_venv() { "$base" -c 'import ensurepip, venv' 2>/dev/null; }

has_library() { "$base" -c 'import ctypes, sys; ctypes.CDLL(sys.argv[1])' "$1" 2>/dev/null; }

has_font() { [ -n "$(fc-list "$1" 2>/dev/null)" ]; }

apt_install() {
    command -v apt-get >/dev/null && may_be_root || return
    say "memasang paket sistem: $1"
    # Ends what an interrupted call has left half done.
    as_root dpkg --configure -a 2>/dev/null || true
    # A broken foreign package source must not keep Debian's own packages away.
    as_root apt-get update -qq || true
    # shellcheck disable=SC2086
    as_root apt-get install -y -qq --no-install-recommends -o DPkg::Lock::Timeout=120 $1
}

# sudo may ask for a password only where somebody is there to answer.
may_be_root() {
    [ "$(id -u)" = 0 ] || { command -v sudo >/dev/null && { [ -t 2 ] || sudo -n true 2>/dev/null; }; }
}

# Descriptor 9 is closed: a service that apt starts would hold the lock for ever.
as_root() {
    if [ "$(id -u)" = 0 ]; then
        quiet env DEBIAN_FRONTEND=noninteractive "$@" 9>&-
    else
        quiet sudo env DEBIAN_FRONTEND=noninteractive "$@" 9>&-
    fi
}

# --- the environment --------------------------------------------------------------------------------------------------

make_venv() {
    rm -rf "$venv" 2>/dev/null || fail "folder $venv tidak dapat dihapus; hapuslah dengan hak pemiliknya, lalu ulangi."
    quiet "$base" -m venv "$venv" || fail "lingkungan Python di $venv tidak dapat dibuat."
    printf '%s\n' "${PKS_PYTHON-}" >"$venv/.pks-python"
}

# The lock file is complete, so pip resolves nothing; and it compiles nothing, since what a build fetches is not locked.
install_libraries() {
    # A half changed environment must not pass for a ready one.
    rm -f "$venv/.pks-requirements.txt" "$venv/.pks-requirements-dev.txt"
    pip_install --require-hashes --only-binary :all: -r "$root/$1" \
        || fail 'pustaka Python tidak dapat dipasang; periksa sambungan internet, lalu ulangi perintah yang sama.'
    write_stamp "$1"
    # What serves development also serves to run: its lock file is made on top of the other.
    write_stamp requirements.txt
}

install_package() {
    pip_install --no-index --no-build-isolation --editable "$root" || fail "paket di $root tidak dapat dipasang."
    write_stamp pyproject.toml
}

pip_install() { quiet "$python" -m pip install --quiet --disable-pip-version-check --no-deps "$@"; }
