"""A review that runs as it does for anybody: `xinfang review RUN` in a process of its own; and a browser."""

from __future__ import annotations

import importlib.util
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.cli.told import Xinfang
from tests.review.made import PDFS, SAMPLES, make_run
from xinfang_extract.cli import run as run_command

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

HOSTILE = (
    '2017年，全县信访局</script><script>window.hacked=1</script>受理来信14件次，<img src=x onerror="window.hacked=1">'
    "接待来访8批23人次。\u2028其中集体访3批\u202e批321\u202c，javascript:window.hacked=1 "
    '信访局“"><svg/onload=window.hacked=1>”办结9件。\n'
    "<!--  {{ 7*7 }} {% raw %} &lt;b&gt; \x00\x1b[31m 信访工作人员5人。\n"
)
HOSTILE_NAME = "'\"><img src=x onerror=window.hacked=1>&amp;.txt"
ASTRAL = "2017年，𠮷野乡受理来信14件次，𠀀办结13件。\n全乡造林33亩，𠮷修路120公里。\n"
FLAGS = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"),
    *("--disable-component-update", "--disable-sync"),
)


def many_figures(count: int = 500) -> str:
    """A page of so many figures."""
    town = "第{0}乡受理来信{1}件次，接待来访{2}批次{3}人次，办结{4}件，未办结{5}件。\n"
    lines = [town.format(n, 100 + n, 20 + n, 60 + 3 * n, 80 + n, 20) for n in range(1, count // 5 + 1)]
    return "2008年牧川县信访工作\n" + "".join(lines)


@pytest.fixture
def xinfang(capfdbinary: pytest.CaptureFixture[bytes]) -> Xinfang:
    """Runs the command: its exit code, standard output and standard error."""

    def call(*args: object) -> tuple[int, bytes, str]:
        code = run_command([str(arg) for arg in args])
        out, err = capfdbinary.readouterr()
        return code, out, err.decode()

    return call


@dataclass(frozen=True)
class Served:
    """A running review."""

    run: Path
    folder: Path
    address: str

    @property
    def origin(self) -> str:
        return self.address.split("/", 3)[0] + "//" + self.address.split("/")[2]

    @property
    def port(self) -> int:
        return int(self.origin.rpartition(":")[2])

    @property
    def token(self) -> str:
        return self.address.rstrip("/").rpartition("/")[2]

    def forget(self) -> None:
        """Take all decisions out of the RUN; the review notices by itself."""
        (self.run / "decisions.jsonl").unlink(missing_ok=True)


@pytest.fixture(scope="session")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    folder = tmp_path_factory.mktemp("review")
    run = make_run(
        folder,
        {
            "conflict.txt": (SAMPLES / "contradicts-itself.txt").read_bytes(),
            "astral.txt": ASTRAL,
            "many.txt": many_figures(),
            "table.pdf": (PDFS / "three-line-table.pdf").read_bytes(),
            HOSTILE_NAME: HOSTILE,
        },
    )
    with serving(run) as address:
        yield Served(run, folder, address)


class serving:  # noqa: N801 (reads as a statement)
    """`xinfang review RUN` while the block runs; gives its address. It must end well with Ctrl-C."""

    def __init__(self, run: Path, *options: str) -> None:
        command = [sys.executable, "-m", "xinfang_extract", "review", str(run), "--no-browser", "--lang", "en"]
        command += ["--reviewer", "tester", "--ocr", "never", *options]
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=self._errors, env=_environment())

    def __enter__(self) -> str:
        assert self._process.stdout is not None
        address = self._process.stdout.readline().decode().strip()
        assert address, self._said()
        return address

    def __exit__(self, *_: object) -> None:
        self._process.send_signal(signal.SIGINT)
        code = self._process.wait(30)
        assert self._process.stdout is not None
        self._process.stdout.close()
        said = self._said()
        self._errors.close()
        assert code == 0, said
        assert "Traceback" not in said, said

    def _said(self) -> str:
        self._errors.seek(0)
        return self._errors.read().decode()


def _environment() -> dict[str, str]:
    return os.environ | {"PYTHONUTF8": "1", "PYTHONPATH": os.pathsep.join(sys.path)}


def chromium() -> str:
    """Where the browser is. Skips the test, and says why, where there is none."""
    if importlib.util.find_spec("playwright") is None:
        pytest.skip("needs Playwright: pip install playwright")
    path = os.environ.get("XINFANG_CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    if path is None:
        pytest.skip("needs a browser: apt-get install chromium fonts-noto-cjk")
    return path


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    path = chromium()
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        made = playwright.chromium.launch(executable_path=path, args=list(FLAGS))
        yield made
        made.close()


@pytest.fixture
def page(browser: Browser, served: Served) -> Iterator[Page]:
    """A page of the browser on a review without decisions. Whatever the browser complains about fails the test."""
    served.forget()
    yield from watched(browser, served.origin)


def _is_fault(message: Any) -> bool:
    """What a script or the policy complains about; that a request was refused (409, 422) is told to the person."""
    refused = "status of 409" in message.text or "status of 422" in message.text
    return message.type == "error" and not refused


def watched(browser: Browser, origin: str, **options: Any) -> Iterator[Page]:
    """A new page; in the end: no fault of a script, nothing that the policy stopped, no request to anywhere else."""
    context = browser.new_context(viewport={"width": 1280, "height": 800}, **options)
    made = context.new_page()
    made.set_default_timeout(15_000)
    complaints: list[str] = []
    made.on("pageerror", lambda error: complaints.append(f"fault: {error}"))
    made.on("console", lambda message: complaints.append(message.text) if _is_fault(message) else None)
    made.on(
        "request",
        lambda request: (
            complaints.append(f"asked for {request.url}")
            if not request.url.startswith((origin, "blob:", "data:"))
            else None
        ),
    )
    yield made
    context.close()
    assert complaints == []
