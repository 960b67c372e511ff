"""Takes the pictures of `xinfang review` that docs/review.md shows, with a real browser, from our own samples.

    python tools/screenshots.py            # into docs/screenshots/

Needs chromium, fonts-noto-cjk, and pip install playwright. Run it whenever the review looks different.
"""

from __future__ import annotations

import argparse
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

ROOT = Path(__file__).parents[1]
SAMPLES = ROOT / "samples"
PDFS = ROOT / "tests" / "data"
SOURCES = (
    *(SAMPLES / f"{name}.txt" for name in ("contradicts-itself", "hard-wrapped", "spaced-thousands", "two-columns")),
    *(PDFS / f"{name}.pdf" for name in ("table-in-column", "unequal-columns")),
)
FLAGS = ("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync")


@dataclass(frozen=True)
class Shot:
    """One picture: what it is called, what is done before it is taken, and how the browser is set up."""

    name: str
    act: Callable[[Page, str], None]
    language: str = "en"
    dark: bool = False
    size: tuple[int, int] = (1280, 800)


def open_page(page: Page, address: str, name: str) -> None:
    page.goto(f"{address}pages?source={name}")
    page.locator("a.open").first.click()
    page.wait_for_selector(".details:not([aria-busy]) .detail:not([data-pending])")


def queue(page: Page, address: str) -> None:
    page.goto(address)
    page.wait_for_selector(".queue")


def text_page(page: Page, address: str) -> None:
    open_page(page, address, "contradicts-itself")


def pdf_page(page: Page, address: str) -> None:
    open_page(page, address, "table-in-column")
    page.wait_for_selector("body[data-boxed]")


def correction(page: Page, address: str) -> None:
    text_page(page, address)
    page.keyboard.press("c")
    page.wait_for_selector("#f-value:focus")


def decisions(page: Page, address: str) -> None:
    """Some decisions are made, as a person would, and then listed."""
    text_page(page, address)
    for key, mark in (("s", "s-corrected"), ("a", "s-accepted"), ("x", "s-rejected")):
        page.keyboard.press(key)
        page.wait_for_selector(f".numbers tr.{mark}")
        page.wait_for_selector(".details:not([aria-busy]) .detail")
    page.keyboard.press("n")
    page.locator(".note-form textarea").fill("blurred in our copy; see the county's own edition")
    page.locator(".note-form button[type=submit]").click()
    page.wait_for_selector(".detail .note")
    page.goto(f"{address}decisions")


SHOTS = (
    Shot("queue", queue),
    Shot("text", text_page),
    Shot("pdf", pdf_page),
    Shot("correct", correction),
    Shot("text-zh-dark", text_page, language="zh", dark=True),
    Shot("tablet", text_page, language="zh", size=(820, 1100)),
    Shot("decisions", decisions),
)


def main() -> None:
    """Take all pictures."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--into", type=Path, default=ROOT / "docs" / "screenshots")
    into = parser.parse_args().into
    into.mkdir(parents=True, exist_ok=True)
    from playwright.sync_api import sync_playwright

    with tempfile.TemporaryDirectory(prefix="xinfang-") as folder, sync_playwright() as playwright:
        run = _run(Path(folder))
        browser = playwright.chromium.launch(executable_path=_browser(), args=list(FLAGS))
        for shot in SHOTS:
            with _review(run, shot.language) as address:
                _take(browser, shot, address, into / f"{shot.name}.png")
        browser.close()


def _run(folder: Path) -> Path:
    """A run of the samples, under names that do not depend on this machine."""
    for source in SOURCES:
        shutil.copy(source, folder)
    command = [
        sys.executable,
        "-m",
        "xinfang_extract",
        "batch",
        *(source.name for source in SOURCES),
        "-o",
        "yearbooks",
    ]
    subprocess.run([*command, "-q"], cwd=folder, env=_environment(), check=True)
    return folder / "yearbooks"


@contextmanager
def _review(run: Path, language: str) -> Iterator[str]:
    command = [sys.executable, "-m", "xinfang_extract", "review", run.name, "--no-browser", "--lang", language]
    command += ["--reviewer", "reviewer", "-q"]
    process = subprocess.Popen(command, cwd=run.parent, env=_environment(), stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        yield process.stdout.readline().strip()
    finally:
        process.send_signal(signal.SIGINT)
        process.wait()
        process.stdout.close()


def _take(browser: Browser, shot: Shot, address: str, path: Path) -> None:
    width, height = shot.size
    context = browser.new_context(
        viewport={"width": width, "height": height}, color_scheme="dark" if shot.dark else "light"
    )
    page = context.new_page()
    shot.act(page, address)
    page.wait_for_timeout(300)
    page.screenshot(path=path)
    context.close()
    print(path)


def _browser() -> str:
    path = os.environ.get("XINFANG_CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    if path is None:
        sys.exit("needs a browser: apt-get install chromium fonts-noto-cjk")
    return path


def _environment() -> dict[str, str]:
    return os.environ | {"PYTHONUTF8": "1", "PYTHONPATH": str(ROOT)}


if __name__ == "__main__":
    main()
