"""How dates and numbers are written in cells: for tables, and for what somebody types."""

DATE_PATTERN = r"[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?"
"""A year, a month or a day as ISO 8601 writes them: sources often give no more than a year."""

# Not \d, which takes in the digits of every script.
YEAR_PATTERN = r"[0-9]{4}"
WHOLE_PATTERN = r"[0-9]+"
DECIMAL_PATTERN = r"[0-9]+(\.[0-9]+)?"
