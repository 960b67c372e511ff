"""Medians of several runs."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable


def median_seconds(what: Callable[[], object], runs: int = 5, least: float = 0.2) -> float:
    """Seconds that one call of `what` takes: the median of `runs`, each repeated until it lasts `least` seconds."""
    what()  # what is loaded on first use is not what is measured
    taken = []
    for _ in range(runs):
        calls, began = 0, time.process_time()
        while (spent := time.process_time() - began) < least:
            what()
            calls += 1
        taken.append(spent / calls)
    return statistics.median(taken)
