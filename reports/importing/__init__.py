"""Files about a sheet that somebody brought: a copy with its faults marked, a package for who publishes."""
