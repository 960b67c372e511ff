"""Numbers that speak of other numbers: changes, earlier values, percentages, and values dealt out over a list."""
