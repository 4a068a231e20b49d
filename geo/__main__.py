"""`python -m geo check FILE`, `use FILE`, `use --shipped`, `show`: docs/boundaries.md tells them."""

import sys

from geo.commands.arguments import parse_arguments
from geo.commands.run import run_command


def main(words: list[str]) -> int:
    """Do what the words ask; 0 done, 1 faults, 2 wrong words."""
    code, text = run_command(parse_arguments(words))
    sys.stdout.write(f"{text}\n")
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
