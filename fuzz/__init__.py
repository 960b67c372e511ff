"""Inputs nobody means to make, thrown at everything that reads what others wrote."""
