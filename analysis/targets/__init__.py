"""Share a goal among the districts, and compare targets with what was published since."""
