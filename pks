#!/bin/sh
# Runs pks from this folder: ./pks build. The first call sets everything up.
set -eu
self=$(readlink -f -- "$0")
root=${self%/*}
. "$root/tools/setup.sh"
ready requirements.txt
PKS_PROGRAM=$0
export PKS_PROGRAM
# -P: a file click.py in the current folder must not pass for the library.
exec "$python" -P -m generator "$@"
