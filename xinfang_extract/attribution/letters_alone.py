"""A document that names letters and no other channel: what it counts without a noun are letters as well."""

from __future__ import annotations

from collections.abc import Sequence

from xinfang_extract.attribution.attrs import Value
from xinfang_extract.attribution.items import Draft
from xinfang_extract.attribution.state import State
from xinfang_extract.model import Basis
from xinfang_extract.patterns import lazy_regex

OTHER_WAYS = lazy_regex(r"访|举报|控告|检举案|申诉|接待|接见|接谈|口头|来人|来谈|来客|电话|热线|网|信箱|投诉")
"""Words of other channels, or of matters that come by any."""


def take_letters_alone(state: State, texts: Sequence[str]) -> None:
    """`积压来信406件；处理完毕的188件；原封未动的118件`, on a page of these `texts` that speak of nothing else."""
    if any(OTHER_WAYS.search(text) for text in texts):
        return
    unnamed = [draft for draft in state.drafts if not _names_channel(draft)]
    named = {draft.attrs["channel"].code for draft in state.drafts if _names_channel(draft)}
    if named != {"letter"}:
        return
    for draft in unnamed:
        draft.attrs = {**draft.attrs, "channel": Value("letter", "letters_alone", basis=Basis.ASSUMED)}


def _names_channel(draft: Draft) -> bool:
    return "channel" in draft.attrs and draft.attrs["channel"].basis is not Basis.ASSUMED
