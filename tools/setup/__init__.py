"""Set-up: what `make` calls to bring a machine to where the project runs and its tests pass."""
