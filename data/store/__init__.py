"""Store batches of imported figures: published, listed, withdrawn, never lost."""
