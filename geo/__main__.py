"""Run `python -m geo check FILE`, `use FILE`, `use --shipped` or `show`; see docs/boundaries.md."""

import sys

from geo.commands.arguments import parse_arguments
from geo.commands.run import run_command
from language.catalogue import load_texts


def main(words: list[str]) -> int:
    """Run the command line; return 0 if done, 1 for faults, 2 for wrong arguments."""
    texts = load_texts()
    code, text = run_command(parse_arguments(words, texts), texts)
    sys.stdout.write(f"{text}\n")
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
