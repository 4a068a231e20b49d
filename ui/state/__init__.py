"""The reader's view: where it is kept, how the URL says it, the widgets that change it."""
