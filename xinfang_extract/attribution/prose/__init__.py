"""The walk through a paragraph: sentences, clauses, groups of numbers."""
