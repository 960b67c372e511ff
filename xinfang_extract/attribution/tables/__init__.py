"""Tables: the caption, the header and the row labels say what each cell counts."""
