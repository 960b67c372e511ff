"""Which rows speak of the same place: the code of the base year where it is certain, else the code, else the name."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from operator import attrgetter
from typing import TYPE_CHECKING

from xinfang_extract.light import light
from xinfang_extract.panel.choice import Choice, PanelError
from xinfang_extract.regions import Divisions, divisions, match
from xinfang_extract.regions.lineage import follow
from xinfang_extract.regions.table import stem

if TYPE_CHECKING:
    import duckdb

_LEVELS = {"province": 1, "prefecture": 2, "county": 3}
_KINDS = {"province": ("省",), "prefecture": ("市", "州", "盟", "地区"), "county": ("县", "旗", "区")}
_COLUMNS = "region, told, year, source, adcode, place, base_adcode, region_match, successors".split(", ")  # noqa: SIM905
_NUMBERS = ("year", "place")
_CELLS = attrgetter(*_COLUMNS)
PLACED = "c.region = p.region AND c.adcode = p.told AND c.year = p.year AND (p.source = '' OR p.source = c.source)"
"""The SQL that says which of the `places` p a row c of counts is of."""


@light
class Place:
    """A region as rows name it in a year. Rows with the same `place` speak of the same ground."""

    region: str
    told: str  # the code that the rows have
    year: int
    source: str  # only where the name alone could be several places: then each source is one
    adcode: str
    place: str
    base_adcode: str
    region_match: str
    successors: str  # `;`-joined codes of the base year


def check_base_year(choice: Choice) -> None:
    """Raise PanelError where the table of divisions does not have the base year, RegionTableError for a wrong table."""
    if choice.base_year is None:
        return
    table = divisions(choice.regions)
    if not table.first <= choice.base_year <= table.last:
        years = f"{table.first} to {table.last}"
        raise PanelError(f"the table of divisions has {years}, and not the base year {choice.base_year}")


def locate(database: duckdb.DuckDBPyConnection, choice: Choice) -> None:
    """Make the tables `places` (every region, code and year that rows have) and `units` (one row a place and year).

    In both `place` is a number, in the order of the places, and `key` what the panel calls the place by.
    """
    table = divisions(choice.regions)
    base_year = choice.base_year or table.last
    told = database.execute(
        "SELECT DISTINCT region, adcode, year FROM counts WHERE region <> '' AND year IS NOT NULL ORDER BY ALL"
    ).fetchall()
    made = [_place(table, region, adcode, year, base_year) for region, adcode, year in told]
    made = list(_by_source(database, _told_apart(made)))
    kept = [place for place in made if _is_unit(place, choice)]
    units = _units(table, kept, database.execute(_EARLIER).fetchall())
    numbers = {place: number for number, place in enumerate(sorted({unit.place for unit in units}))}
    _create(database, "places", kept, numbers)
    _create(database, "units", units, numbers)


def _place(table: Divisions, region: str, told: str, year: int, base_year: int) -> Place:
    found = match(region, year, base_year=base_year, table=table)
    if not told or told == found.adcode:
        place = found.base_adcode or found.adcode or region
        codes = ";".join(found.successors)
        return Place(region, told, year, "", found.adcode, place, found.base_adcode, found.match, codes)
    division = table.at(told, year)  # the page told it apart from others of its name
    if division is None:
        return Place(region, told, year, "", told, told, "", "none", "")
    base = follow(table, division, base_year)
    how = "exact" if stem(division.name) == stem(region) else "renamed"
    single = base.divisions[0].code if base.whole else ""
    codes = ";".join(other.code for other in base.divisions)
    return Place(region, told, year, "", told, single or told, single, how, codes)


def _told_apart(places: Sequence[Place]) -> Iterable[Place]:
    """Places that were merged later are places of their own: their numbers are never put together."""
    codes: dict[tuple[str, int], set[str]] = defaultdict(set)
    for place in places:
        if place.adcode:
            codes[place.place, place.year].add(place.adcode)
    merged = {code for several in codes.values() if len(several) > 1 for code in several}
    return (replace(place, place=place.adcode) if place.adcode in merged else place for place in places)


def _by_source(database: duckdb.DuckDBPyConnection, places: Iterable[Place]) -> Iterable[Place]:
    """A name that could be several places is one in each source: two books may speak of two of them."""
    shared: list[Place] = []
    rest: list[Place] = []
    for place in places:
        (shared if place.region_match == "ambiguous" and place.place == place.region else rest).append(place)
    if not shared:
        return rest
    named = {(place.region, place.told, place.year): place for place in shared}
    told = database.execute(
        "SELECT DISTINCT c.region, c.adcode, c.year, c.source FROM counts c "
        "JOIN (SELECT unnest(?) AS region, unnest(?) AS told, unnest(?) AS year) n "
        "ON c.region = n.region AND c.adcode = n.told AND c.year = n.year ORDER BY ALL",
        [list(column) for column in zip(*named, strict=True)],
    ).fetchall()
    return rest + [
        replace(named[region, code, year], source=source, place=f"{region} ({source})")
        for region, code, year, source in told
    ]


def _is_unit(place: Place, choice: Choice) -> bool:
    if choice.unit == "region":
        return True
    code = place.adcode or place.base_adcode
    if not code:
        return place.region.endswith(_KINDS[choice.unit]) and not (
            choice.unit == "county" and place.region.endswith("地区")
        )
    level = 1 if code.endswith("0000") else 2 if code.endswith("00") else 3
    return level == _LEVELS[choice.unit]


# The year before goes without saying; pages compare with others too.
_EARLIER = """
SELECT DISTINCT c.region, c.adcode, c.year, f.year FROM counts c
JOIN figures f ON f.source = c.source AND f.page = c.page AND f.kind = 'previous' AND f.year < c.year - 1
WHERE c.region <> '' AND coalesce(c.cases_previous, c.batches_previous, c.persons_previous) IS NOT NULL
"""


def _units(table: Divisions, places: Sequence[Place], earlier: Iterable[tuple[str, str, int, int]]) -> list[Place]:
    """One name and code for each place and year, also of the years that later books tell of: the last such book's."""
    told: dict[tuple[str, str, int], set[int]] = defaultdict(set)
    for region, code, year, before in earlier:
        told[region, code, year].add(before)
    found: dict[tuple[str, int], Counter[Place]] = defaultdict(Counter)
    for place in places:
        found[place.place, place.year][replace(place, told="")] += 1
    pairs = [
        (place, year) for place in places for year in {place.year - 1, *told[place.region, place.told, place.year]}
    ]
    for place, year in sorted(pairs, key=lambda pair: pair[0].year - pair[1]):
        if (place.place, year) not in found:
            found[place.place, year][_in_year(table, place, year)] += 1
    return [min(counter, key=lambda place: (-counter[place], place.region)) for _, counter in sorted(found.items())]


def _in_year(table: Divisions, place: Place, year: int) -> Place:
    """The place as it was in an earlier year."""
    division = table.at(place.adcode, place.year) if place.adcode else None
    before = follow(table, division, year) if division is not None and year >= table.first else None
    adcode = before.divisions[0].code if before is not None and before.whole else ""
    return replace(place, told="", year=year, adcode=adcode)


def _create(database: duckdb.DuckDBPyConnection, name: str, places: Sequence[Place], numbers: dict[str, int]) -> None:
    types = ", ".join(f"{column} {'BIGINT' if column in _NUMBERS else 'VARCHAR'}" for column in (*_COLUMNS, "key"))
    database.execute(f"CREATE TABLE {name} ({types})")
    if places:
        cells = {
            column: list(told) for column, told in zip(_COLUMNS, zip(*map(_CELLS, places), strict=True), strict=True)
        }
        cells["key"] = cells["place"]
        cells["place"] = [numbers[place] for place in cells["place"]]
        database.execute(f"INSERT INTO {name} SELECT {', '.join('unnest(?)' for _ in cells)}", list(cells.values()))
