"""Patterns: each rule a named value with its anchors, its meaning, examples it must match and near misses."""
