"""Checks, publishes, lists, withdraws and exports figures: `python -m data --help`."""

import sys

from data.commands.main import main
from data.importing.importer import import_file

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], import_file))
