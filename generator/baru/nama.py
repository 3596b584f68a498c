"""The name of an agreement's file, proposed from its partner's name."""

from __future__ import annotations

import re
import unicodedata

# As the files of this kind of partner are usually called.
_SHORT = {
    "pemerintah kota administrasi": "pemkot",
    "pemerintah kabupaten": "pemkab",
    "pemerintah provinsi": "pemprov",
    "pemerintah kota": "pemkot",
    "kantor wilayah": "kanwil",
    "kejaksaan tinggi": "kejati",
    "kejaksaan negeri": "kejari",
}
_LONGEST = 60


def propose(mitra: str) -> str:
    """A file's name for a partner, empty where its name holds no letter of the alphabet."""
    plain = unicodedata.normalize("NFKD", mitra).encode("ascii", "ignore").decode().lower()
    for words, short in _SHORT.items():
        plain = re.sub(rf"^{words}\b", short, plain)
    name = "-".join(re.findall(r"[a-z0-9]+", plain))
    return name if len(name) <= _LONGEST else name[: _LONGEST + 1].rpartition("-")[0] or name[:_LONGEST]
