"""``python -m generator`` is the same program as ``pks``."""

from generator.cli import main

main(prog_name="pks")
