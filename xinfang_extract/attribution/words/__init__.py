"""What the words beside a number say, one question a file; nothing here knows what was told before."""
