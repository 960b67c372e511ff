"""Which thing counted a number belongs to: a new subject, a part of a total, what became of it, a tally."""
