"""WCAG 2.2 AA as far as a machine can tell: axe-core finds nothing on any view, light or dark, in either language."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.review.conftest import Served, watched
from tests.review.made import PDFS, SAMPLES
from xinfang_extract.api import extract
from xinfang_extract.outputs.html import document

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


def violations(page: Page) -> list[str]:
    """What axe-core finds, one line each. It is run beside the page's own policy, which would not let it in."""
    if importlib.util.find_spec("axe_playwright_python") is None:
        pytest.skip("needs axe-core: pip install axe-playwright-python")
    from axe_playwright_python.base import AXE_FILE_PATH

    page.evaluate(Path(AXE_FILE_PATH).read_text("utf-8") + "\n;undefined")
    found: dict[str, Any] = page.evaluate("options => axe.run(document, options)", RULES)
    assert len(found["passes"]) > 15, "axe has looked at the page"
    return [
        f"{v['id']} ({v['impact']}): {v['help']}: {node['html'][:160]}"
        for v in found["violations"]
        for node in v["nodes"][:3]
    ]


@pytest.fixture(params=["light", "dark"])
def page(browser: Browser, served: Served, request: pytest.FixtureRequest) -> Iterator[Page]:
    served.forget()
    yield from watched(browser, served.origin, color_scheme=request.param, bypass_csp=True)


def test_the_queue_and_the_lists(page: Page, served: Served) -> None:
    page.goto(served.address)
    assert violations(page) == []
    page.goto(served.address + "pages")
    assert violations(page) == []
    page.keyboard.press("Shift+?")
    assert violations(page) == []


def test_a_page_with_its_forms_and_decisions(page: Page, served: Served) -> None:
    page.goto(served.address + "pages?source=conflict")
    page.get_by_role("link", name="conflict.txt").click()
    page.wait_for_selector(".detail")
    assert violations(page) == []
    for key, mark in (("s", "s-corrected"), ("a", "s-accepted"), ("x", "s-rejected")):
        page.keyboard.press(key)
        page.wait_for_selector(f".numbers tr.{mark}")
    page.wait_for_selector(".details:not([aria-busy]) .detail")
    assert violations(page) == []
    page.keyboard.press("c")
    page.wait_for_selector(".edit")
    page.locator("#f-value").fill("?")
    page.locator("#f-value").press("Enter")
    page.wait_for_selector(".wrong:not([hidden])")
    assert violations(page) == []
    page.goto(served.address + "decisions")
    assert violations(page) == []


def test_a_pdf_page(page: Page, served: Served) -> None:
    page.goto(served.address + "pages?source=table.pdf")
    page.get_by_role("link", name="table.pdf").click()
    page.wait_for_selector("body[data-drawn]")
    page.wait_for_selector(".detail")
    assert violations(page) == []
    page.keyboard.press("i")
    page.wait_for_selector("#finder[open]")
    assert violations(page) == []


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_file(browser: Browser, tmp_path: Path, language: Any) -> None:
    path = tmp_path / "page.html"
    found = [extract(SAMPLES / "contradicts-itself.txt"), extract(PDFS / "three-line-table.pdf")]
    path.write_bytes(document(found, language=language))
    for page in watched(browser, path.as_uri(), bypass_csp=True):
        page.goto(path.as_uri())
        page.wait_for_selector(".detail")
        assert violations(page) == []
