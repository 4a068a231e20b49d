"""An outline from outside: opened with care, its units found, its shapes judged, made fit for the page."""
