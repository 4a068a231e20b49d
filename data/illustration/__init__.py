"""The generator of illustrative figures: made up, always marked, never published."""
