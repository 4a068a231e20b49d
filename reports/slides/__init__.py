"""A meeting as slides (PPTX): drawn maps, native charts with their data, and where each figure comes from."""
