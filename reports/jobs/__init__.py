"""Files that take long are made beside the pages: two at a time, each in a process of its own, in turn."""
