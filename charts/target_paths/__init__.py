"""Draw the paths of a plan from its base year to its goal."""
