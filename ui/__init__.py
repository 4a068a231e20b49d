"""The parts of pages that several pages share: the view and its URL, caches, widgets, components."""
