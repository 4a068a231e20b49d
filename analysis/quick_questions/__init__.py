"""Answer a question that somebody types: words become a question, figures become its answer."""
