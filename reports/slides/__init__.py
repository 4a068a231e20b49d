"""Write a meeting as slides (PPTX): drawn maps, native charts with their data, and every source."""
