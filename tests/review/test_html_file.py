"""`xinfang extract --format html`: one file that opens from disk, shows what the review shows, and asks for nothing."""

from __future__ import annotations

import base64
import hashlib
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.cli.told import Xinfang
from tests.review.conftest import HOSTILE, watched
from tests.review.made import PDFS, SAMPLES
from xinfang_extract.api import extract, extract_text
from xinfang_extract.outputs.html import document
from xinfang_extract.outputs.pageview.rendering import asset

if TYPE_CHECKING:
    from playwright.sync_api import Browser


def test_our_own_style_and_script_close_no_tag_and_name_no_address() -> None:
    for name in ("view.css", "view.js"):
        content = asset(name)
        assert "</" not in content and "<!--" not in content
        assert not re.search(r"https?://|@import|url\(", content)


def test_the_policy_lets_in_this_style_and_this_script_and_nothing_else() -> None:
    made = document([extract_text("2017年受理来信14件次。")]).decode()
    (policy,) = re.findall(r'Content-Security-Policy" content="([^"]+)"', made)
    policy = policy.replace("&#39;", "'")
    assert "default-src 'none'" in policy and "unsafe" not in policy
    for tag in ("style", "script"):
        (inside,) = re.findall(rf"<{tag}>(.*?)</{tag}>", made, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(inside.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy
    bare = re.sub(r"<(style|script)>.*?</\1>", "", made, flags=re.DOTALL)
    assert not re.search(r"<[^>]*\s(?:on[a-z]+|style)\s*=", bare)
    assert not re.search(r"(?:src|href)=[\"'](?!data:|#)", bare)


def test_the_same_pages_make_the_same_bytes() -> None:
    found = [extract(SAMPLES / "contradicts-itself.txt"), extract(PDFS / "three-line-table.pdf")]
    assert document(found) == document(found)


@pytest.mark.parametrize(
    "text",
    [
        HOSTILE,
        "",
        "没有数字。",
        "\ud800\udfff受理来信14件次\x00",
        "</template></section></script>受理来信14件次" * 3,
        "受理来信14件次\r\n" * 3,
    ],
)
def test_what_a_page_holds_is_only_ever_text(text: str) -> None:
    made = document([extract_text(text, source="</title><script>alert(1)</script>")]).decode()
    assert len(re.findall(r"<script\b", made)) == 1
    assert len(re.findall(r"</(?:script|style|title|body|html)>", made)) == 5
    assert "<img" not in made and not re.search(r"<svg[^>]*onload", made)
    assert not re.search("[\u202a-\u202e\u2066-\u2069\u2028\u2029\x00]", made)


def test_the_command_writes_it(xinfang: Xinfang, tmp_path: Path) -> None:
    out = tmp_path / "page.html"
    sample = str(SAMPLES / "contradicts-itself.txt")
    assert xinfang("extract", sample, "--format", "html", "--labels", "zh", "-o", out)[0] == 0
    assert '<html lang="zh-CN">' in out.read_text("utf-8")
    assert xinfang("extract", sample, "--format", "html", "--strict")[0] == 3
    code, data, _ = xinfang("extract", sample, "--format", "html", "--excel")
    assert (code, data) == (2, b"")
    code, data, told = xinfang("extract", tmp_path / "missing.txt", "--format", "html")
    assert (code, data) == (1, b"") and "no such file" in told


def test_a_notebook_shows_it_in_a_frame_of_its_own() -> None:
    shown = extract_text(HOSTILE)._repr_html_()
    assert shown is not None
    assert shown.startswith("<iframe ") and shown.endswith("</iframe>") and shown.count("<") == 2
    assert 'sandbox="allow-scripts"' in shown


@pytest.mark.browser
def test_from_disk_with_the_network_off(browser: Browser, tmp_path: Path) -> None:
    path = tmp_path / "一 页.html"
    found = [extract(SAMPLES / "contradicts-itself.txt"), extract(PDFS / "three-line-table.pdf")]
    path.write_bytes(document(found))
    for page in watched(browser, path.as_uri(), offline=True):
        page.goto(path.as_uri())
        assert page.locator("tr.on .printed").inner_text()
        mark = page.locator("section.current mark").nth(4)
        mark.click()
        key = mark.get_attribute("data-key")
        assert "on" in (page.locator(f"[id='r-{key}']").get_attribute("class") or "").split()
        page.keyboard.press("j")
        assert page.locator("tr.on").get_attribute("data-key") != key
        assert page.locator(".detail .basis").count() > 0
        assert page.locator("[data-act], form").count() == 0  # read-only
        page.locator("#page-choice").select_option(index=1)
        assert page.locator("section.current .sheet image").count() == 1
        page.locator("section.current .sheet g").nth(2).click()
        assert page.locator("section.current tr.on").count() == 1
        page.keyboard.press("v")
        assert page.locator("section.current mark.on").is_visible()


@pytest.mark.browser
def test_a_hostile_page_in_a_file_and_in_a_notebook(browser: Browser, tmp_path: Path) -> None:
    found = extract_text(HOSTILE, source="\"'><img src=x onerror=alert(1)>")
    path = tmp_path / "page.html"
    path.write_bytes(document([found]))
    for page in watched(browser, path.as_uri()):
        page.goto(path.as_uri())
        assert "<script>window.hacked=1</script>" in page.locator(".page-text").inner_text()
        for row in page.locator("tr[data-key]").all():
            row.click()
        assert page.evaluate("window.hacked") is None
        assert page.locator(".page-text img, .page-text svg, section script").count() == 0
    path.write_text(f"<!doctype html><title>n</title>{found._repr_html_()}")
    for page in watched(browser, path.as_uri()):
        page.goto(path.as_uri())
        frame = page.frame_locator("iframe")
        frame.locator("mark").first.click()
        assert frame.locator("tr.on").count() == 1
        assert page.evaluate("window.hacked") is None


@pytest.mark.browser
def test_it_reads_without_scripts_too(browser: Browser, tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_bytes(document([extract(SAMPLES / "contradicts-itself.txt")]))
    for page in watched(browser, path.as_uri(), java_script_enabled=False):
        page.goto(path.as_uri())
        assert page.locator("mark").count() > 30 and page.locator("tr[data-key]").first.is_visible()
