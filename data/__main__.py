"""Checks, publishes, lists, withdraws and exports figures: `python -m data --help`."""

import sys

from data.command_line.main import main

if __name__ == "__main__":
    from data.importing.importer import import_file

    sys.exit(main(sys.argv[1:], import_file))
