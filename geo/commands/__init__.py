"""Run `python -m geo`: its arguments and its answers."""
