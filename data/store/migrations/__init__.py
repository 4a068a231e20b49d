"""Migrate the store's schema step by step; a step never changes after its first use."""
