"""Measuring, loading, deploying and setting up: nothing that the product imports."""
