"""Draw two measures of the districts in one chart."""
