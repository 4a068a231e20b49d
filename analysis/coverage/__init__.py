"""Which districts have a published figure, of one review and of all."""
