"""What was promised: the programme's path and the yearly reductions."""
