"""Regions: which place is meant, and the code it had in the year."""

from xinfang_extract.regions.finding import find_region, told_by_path
from xinfang_extract.regions.matching import Match, match
from xinfang_extract.regions.region import Region
from xinfang_extract.regions.table import Division, Divisions, RegionTableError, divisions

__all__ = [
    "Division",
    "Divisions",
    "Match",
    "Region",
    "RegionTableError",
    "divisions",
    "find_region",
    "match",
    "told_by_path",
]
