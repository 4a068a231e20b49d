"""Set up a machine, as `make` does, until the project runs and its tests pass."""
