"""``python -m generator`` is the same program as ``pks``."""

import os

from generator.cli import main

# The launcher says how the user called it, so that messages can be typed as they stand.
main(prog_name=os.environ.get("PKS_PROGRAM", "pks"))
