"""Generate illustrative figures: made up, always marked, never published."""
