"""The store's schema step by step; each step stays as it was when it was first used."""
