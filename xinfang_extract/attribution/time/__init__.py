"""Time: the year that a document reports on, and the years and months that its sentences tell."""
