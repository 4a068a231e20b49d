"""Figures and sources as readable text: values, intervals, dates and wording."""
