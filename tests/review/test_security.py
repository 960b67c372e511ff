"""Who may speak to the review, and what it may be made to do: a test for each promise."""

from __future__ import annotations

import http.client
import json
import re
import socket
from html.parser import HTMLParser
from pathlib import Path

import pytest

from tests.review.conftest import HOSTILE_NAME, Served, serving
from tests.review.made import make_run
from xinfang_extract import limits
from xinfang_extract.outputs import page_picture
from xinfang_extract.outputs.page_picture import PictureError, draw_page
from xinfang_extract.review.guard import MAX_BODY, POLICY

Headers = dict[str, str]


def ask(
    served: Served, path: str, *, method: str = "GET", body: bytes | None = None, headers: Headers | None = None
) -> tuple[int, Headers, bytes]:
    """One request as any program on this machine could send it; `path` begins with the token where it has one."""
    connection = http.client.HTTPConnection("127.0.0.1", served.port, timeout=20)
    try:
        connection.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
        sent = {"Host": f"127.0.0.1:{served.port}"} | (headers or {})
        if body is not None:
            sent.setdefault("Content-Length", str(len(body)))
        for name, value in sent.items():
            connection.putheader(name, value)
        connection.endheaders(body)
        answer = connection.getresponse()
        return answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read()
    finally:
        connection.close()


def post(served: Served, path: str, what: object, **headers: str) -> int:
    """A POST as the page's own script sends it, but for `headers` (empty: left out)."""
    own = {"Origin": served.origin, "X-Xinfang-Token": served.token, "Content-Type": "application/json"}
    own |= {"Sec-Fetch-Site": "same-origin"} | {name.replace("_", "-"): value for name, value in headers.items()}
    sent = {name: value for name, value in own.items() if value}
    return ask(served, f"/{served.token}/{path}", method="POST", body=json.dumps(what).encode(), headers=sent)[0]


ACCEPT = {"action": "accept", "source": 0, "page": 1, "starts": [0]}


def test_it_listens_on_loopback_only(served: Served) -> None:
    assert served.address.startswith("http://127.0.0.1:")
    own = {info[4][0] for info in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)}
    for address in own - {"127.0.0.1"}:
        if address.startswith("127."):
            continue
        with socket.socket() as other, pytest.raises(OSError):
            other.settimeout(3)
            other.connect((str(address), served.port))


def test_without_the_token_there_is_nothing(served: Served) -> None:
    assert len(served.token) >= 32
    assert ask(served, f"/{served.token}/")[0] == 200
    for path in (
        "/",
        "/pages",
        f"/{served.token[:-1]}/",
        f"/{served.token}x/",
        "/assets/view.css",
        f"//{served.token}/",
    ):
        status, _, body = ask(served, path)
        assert status == 404 and b"conflict" not in body


def test_two_reviews_have_two_tokens(served: Served, tmp_path: Path) -> None:
    with serving(make_run(tmp_path, {"a.txt": "受理来信14件次。"})) as address:
        assert served.token not in address


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:{port}", "127.0.0.1", "127.0.0.1:1", "[::1]:{port}", ""]
)
def test_a_name_of_somebody_else_that_leads_here_is_refused(served: Served, host: str) -> None:
    status, _, body = ask(served, f"/{served.token}/", headers={"Host": host.format(port=served.port)})
    assert status in (400, 421) and b"conflict" not in body
    assert ask(served, f"/{served.token}/", headers={"Host": f"localhost:{served.port}"})[0] == 200


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Origin": ""},
        {"Origin": "http://127.0.0.1:1"},
        {"Sec_Fetch_Site": "cross-site"},
        {"Sec_Fetch_Site": "same-site"},
        {"X_Xinfang_Token": ""},
        {"X_Xinfang_Token": "guess"},
        {"Content_Type": "text/plain"},
        {"Content_Type": "application/x-www-form-urlencoded"},
        {"Content_Length": str(MAX_BODY + 1)},
        {"Content_Length": "-5"},
    ],
)
@pytest.mark.parametrize("path", ["decide", "undo", "preferences"])
def test_a_change_needs_the_token_and_our_own_page(served: Served, path: str, headers: Headers) -> None:
    served.forget()
    assert post(served, path, ACCEPT, **headers) in (400, 403, 413, 415)
    assert not (served.run / "decisions.jsonl").exists()


@pytest.mark.parametrize("path", ["decide", "undo", "preferences"])
def test_nothing_changes_but_by_post(served: Served, path: str) -> None:
    served.forget()
    for method in ("GET", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH"):
        assert ask(served, f"/{served.token}/{path}", method=method)[0] in (404, 405)
    assert not (served.run / "decisions.jsonl").exists()


@pytest.mark.parametrize("path", ["", "pages", "decisions", "page/0/1", "nothing", "assets/view.js", "detail/0/1/0"])
def test_the_policy_stands_on_every_answer(served: Served, path: str) -> None:
    _, headers, body = ask(served, f"/{served.token}/{path}")
    assert headers["content-security-policy"] == POLICY
    assert "unsafe" not in POLICY and "default-src 'none'" in POLICY and "http" not in POLICY
    assert headers["x-content-type-options"] == "nosniff" and headers["cache-control"] == "no-store"
    assert "server" not in headers and "access-control-allow-origin" not in headers
    seen = Tags()
    seen.feed(body.decode())
    assert seen.wrong == []


class Tags(HTMLParser):
    """What of a page the policy would have to stop, or would lead away."""

    def __init__(self) -> None:
        super().__init__()
        self.wrong: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = dict(attrs)
        inline = [name for name in names if name.startswith("on") or name == "style"]
        away = [
            value
            for name in ("src", "href", "action")
            if re.match("(?:[a-z]+:)?//|javascript:", value := names.get(name) or "")
        ]
        if inline or away or tag in ("style", "iframe", "object", "base") or (tag == "script" and "src" not in names):
            self.wrong.append(f"{tag} {attrs}")


def test_names_and_queries_are_escaped(served: Served) -> None:
    for path in (
        "?source=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
        "?region=%27%22%3E%3Csvg/onload=1%3E",
        "?doubt=%3Cb%3E&year=%3Cb%3E",
        "pages?source=" + "%22%27%3E%3Cimg%20src=x%3E",
    ):
        status, _, body = ask(served, f"/{served.token}/{path}")
        assert status == 200 and not re.search(rb"<(?:script>|svg/|img)|value=.<b>", body)
    status, _, body = ask(served, f"/{served.token}/pages?source=onerror")
    assert status == 200 and HOSTILE_NAME.encode() not in body and b"&lt;img src=x" in body


@pytest.mark.parametrize(
    "path",
    [
        "assets/../review.js", "assets/..%2f..%2freview.py", "assets/%2e%2e/app.py", "assets//etc/passwd",
        "page/-1/1", "page/99999999/1", "page/0/99999999999999999999", "page/0/1e3", "page/..%2f..%2fetc/1",
        "page//etc/passwd/1", "picture/0/1%00", "text/../../etc/passwd/1", "tables/..%2fsources.csv",
        "tables/sources.csv",
        "find/0/1/../../../etc/passwd", "detail/0/1/..", "page/0/1/..%2f..%2f..%2fetc%2fpasswd",
    ],
)  # fmt: skip
def test_no_path_from_the_browser_reaches_the_file_system(served: Served, path: str) -> None:
    status, _, body = ask(served, f"/{served.token}/{path}")
    assert status in (400, 404, 409) and b"root:" not in body and b"import " not in body


@pytest.mark.parametrize(
    "body",
    [
        b"", b"{", b"[]", b"null", b"[" * 100_000, b'{"action":"accept"}',
        b'{"action":"accept","source":"../../etc/passwd","page":1,"starts":[0]}',
        b'{"action":"accept","source":0,"page":1,"starts":[]}',
        b'{"action":"accept","source":0,"page":1,"starts":[1e400]}',
        b'{"action":"accept","source":0,"page":1,"starts":["0"]}',
        b'{"action":"accept","source":0,"page":1,"starts":[-1]}',
        b'{"action":"accept","source":true,"page":1,"starts":[0]}',
        b'{"action":"undo","source":0,"page":1,"starts":[0]}',
        b'{"action":"correct","source":0,"page":1,"starts":[0],"set":[]}',
        b'{"action":"add","source":0,"page":1,"starts":[0],"end":99999999999999999999}',
        b'{"action":"accept","source":0,"page":1,"starts":[999999]}',
        b"\xff\xfe\x00",
    ],
)  # fmt: skip
def test_a_request_that_makes_no_sense_changes_nothing(served: Served, body: bytes) -> None:
    served.forget()
    headers = {"Origin": served.origin, "X-Xinfang-Token": served.token, "Content-Type": "application/json"}
    status, _, answer = ask(served, f"/{served.token}/decide", method="POST", body=body, headers=headers)
    assert status in (400, 409, 422) and b"Traceback" not in answer
    assert not (served.run / "decisions.jsonl").exists()


def test_only_what_the_run_was_read_from_is_opened(tmp_path: Path) -> None:
    """A file that has changed, or has become a link to another one, is not shown."""
    run = make_run(tmp_path, {"a.txt": "受理来信14件次。"})
    secret = tmp_path / "secret"
    secret.write_text("受理来信15件次。")
    (tmp_path / "a.txt").unlink()
    (tmp_path / "a.txt").symlink_to(secret)
    with serving(run) as address:
        other = Served(run, tmp_path, address)
        status, _, body = ask(other, f"/{other.token}/page/0/1")
        assert status == 200 and "15件".encode() not in body and b"has changed" in body
        assert "受理来信14件次".encode() in body  # the sentence as it was read
        assert ask(other, f"/{other.token}/text/0/1")[0] == 409


HOSTILE_PDFS = Path(__file__).parents[3] / "shared" / "pdfs" / "hostile"


@pytest.mark.parametrize(
    "name", ["bomb.pdf", "cyclic-tree.pdf", "deep-tree.pdf", "empty.pdf", "encrypted.pdf", "huge-image.pdf",
             "notpdf.pdf", "truncated.pdf", "zero-pages.pdf"]
)  # fmt: skip
def test_pictures_of_hostile_pdfs_are_declined_in_words(name: str) -> None:
    path = HOSTILE_PDFS / name
    if not path.exists():
        pytest.skip("needs the hostile PDFs, which are not part of the project")
    try:
        drawn = draw_page(path, "pdf", 1)
    except PictureError as error:
        assert str(error) and "\n" not in str(error)
    else:  # its page can be drawn, within the limits
        assert name == "cyclic-tree.pdf" and drawn.width * drawn.height < limits.MAX_OCR_PIXELS


def test_a_picture_that_takes_too_long_is_given_up(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(limits, "PAGE_SECONDS", 0.2)
    monkeypatch.setattr(page_picture, "_START", "import sys; sys.stdin.buffer.readline()\nwhile True: pass")
    with pytest.raises(PictureError, match="takes longer"):
        draw_page(tmp_path / "a.pdf", "pdf", 1)


def test_a_picture_that_brings_its_process_down_is_given_up(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(page_picture, "_START", "import os; os._exit(9)")
    with pytest.raises(PictureError, match="memory"):
        draw_page(tmp_path / "a.pdf", "pdf", 1)
