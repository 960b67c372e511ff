"""Krippendorff's alpha: how far coders agree beyond what chance would give (1 always, 0 as by chance)."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Literal

Metric = Literal["nominal", "interval"]


def alpha(units: Iterable[Sequence[Hashable | None]], metric: Metric = "nominal") -> float | None:
    """Alpha of `units`: for each thing coded what each coder said, None where a coder said nothing.

    `nominal` takes values as the same or not, `interval` (numbers only) by the square of how far they are apart.
    None where no unit has two codings, or all codings are one value: then there is nothing to agree about.
    """
    coincidences: dict[tuple[Hashable, Hashable], float] = defaultdict(float)
    for unit in units:
        said = Counter(value for value in unit if value is not None)
        number = said.total()
        if number < 2:
            continue
        for one, times in said.items():
            for other, others in said.items():
                pairs = times * (others - 1 if one == other else others)
                coincidences[one, other] += pairs / (number - 1)
    totals: dict[Hashable, float] = defaultdict(float)
    for (one, _), weight in coincidences.items():
        totals[one] += weight
    number_of_values = sum(totals.values())
    apart = _METRICS[metric]
    observed = sum(weight * apart(one, other) for (one, other), weight in coincidences.items())
    expected = sum(
        totals[one] * totals[other] * apart(one, other) for one in totals for other in totals if one != other
    )
    if not expected:
        return None
    return 1 - (number_of_values - 1) * observed / expected


def _interval(one: Hashable, other: Hashable) -> float:
    return (float(one) - float(other)) ** 2  # type: ignore[arg-type]


_METRICS: dict[Metric, Callable[[Hashable, Hashable], float]] = {
    "nominal": lambda one, other: float(one != other),
    "interval": _interval,
}
