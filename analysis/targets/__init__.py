"""Compare the programme's targets with what was published since."""
