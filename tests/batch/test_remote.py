"""Pages in a store that speaks S3, and exports to it, against a real server on loopback."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.batch.running import SHARED, batch, exports, page, write_pages, xinfang
from xinfang_extract.batch.remote import found_under

pytest.importorskip("moto", reason="needs moto[s3,server]")
pytest.importorskip("s3fs", reason="needs the extra s3")

SERVER = """
import sys
from moto.server import ThreadedMotoServer
server = ThreadedMotoServer(ip_address="127.0.0.1", port=0)
server.start()
print("port", server.get_host_and_port()[1], flush=True)
sys.stdin.read()
"""


@pytest.fixture(scope="module")
def endpoint() -> Iterator[str]:
    """The address of an S3 server in a process of its own."""
    with subprocess.Popen(
        [sys.executable, "-c", SERVER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as server:
        assert server.stdout is not None
        told = None
        while told is None:
            line = server.stdout.readline()
            assert line, "the server ended at once"
            told = re.match(rb"port (\d+)", line)
        yield f"http://127.0.0.1:{int(told[1])}"
        server.kill()


@pytest.fixture
def bucket(endpoint: str, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Iterator[Any]:
    """An empty bucket, and everything that finds it through the environment, as users have it."""
    import boto3

    for name, value in {
        "AWS_ENDPOINT_URL": endpoint,
        "AWS_ACCESS_KEY_ID": "test",
        "AWS_SECRET_ACCESS_KEY": "test",
        "AWS_DEFAULT_REGION": "us-east-1",
        "AWS_EC2_METADATA_DISABLED": "true",
    }.items():
        monkeypatch.setenv(name, value)
    name = "b" + re.sub(r"[^a-z0-9]", "", request.node.name.lower())[-40:]
    made = boto3.resource("s3", endpoint_url=endpoint).Bucket(name)
    made.create()
    yield made
    made.objects.delete()


def test_pages_are_found_with_size_and_stamp(bucket: Any) -> None:
    for key in ("p/a.txt", "p/澄江 2017/b.txt", "p/.hidden.txt", "q/c.txt"):
        bucket.put_object(Key=key, Body="来信1件".encode())
    found = list(found_under(f"s3://{bucket.name}/p/"))
    assert sorted(f.source for f in found) == [f"s3://{bucket.name}/p/a.txt", f"s3://{bucket.name}/p/澄江 2017/b.txt"]
    assert {f.size for f in found} == {10} and all(f.stamp for f in found)
    matched = found_under(f"s3://{bucket.name}/*/c.txt")
    assert [f.source for f in matched] == [f"s3://{bucket.name}/q/c.txt"]


def test_the_same_tables_as_from_disk_and_exports_back_to_the_store(bucket: Any, tmp_path: Path) -> None:
    write_pages(tmp_path / "pages", range(12))
    for file in (tmp_path / "pages").rglob("*.txt"):
        bucket.put_object(Key=f"pages/{file.relative_to(tmp_path / 'pages')}", Body=file.read_bytes())
    result = xinfang("batch", f"s3://{bucket.name}/pages/", "-o", tmp_path / "RUN", "--jobs", 2)
    assert result.returncode == 0, result.stderr.decode()
    xinfang("batch", tmp_path / "pages", "-o", tmp_path / "DISK", "-q")
    here, there = exports(tmp_path / "DISK"), exports(tmp_path / "RUN")
    assert len(there["figures"]) > 12
    for table in ("figures", "unread", "pages"):
        assert [row[1:] for row in there[table]] == [row[1:] for row in here[table]]
    target = f"s3://{bucket.name}/out/counts.csv"
    assert xinfang("export", tmp_path / "RUN", "-o", target).returncode == 0
    written = bucket.Object("out/counts.csv").get()["Body"].read()
    assert written == xinfang("export", tmp_path / "RUN").stdout
    refused = xinfang("export", tmp_path / "RUN", "-o", target)
    assert refused.returncode == 1 and "is there already" in refused.stderr.decode()
    assert xinfang("export", tmp_path / "RUN", "-o", target, "--force").returncode == 0
    book = f"s3://{bucket.name}/out/tables.sqlite"
    assert xinfang("export", tmp_path / "RUN", "--table", "all", "--format", "sqlite", "-o", book).returncode == 0
    assert bucket.Object("out/tables.sqlite").get()["Body"].read(15) == b"SQLite format 3"


def test_a_second_run_reads_what_is_new_or_changed_and_reports_what_is_gone(bucket: Any, tmp_path: Path) -> None:
    for number in range(4):
        bucket.put_object(Key=f"pages/{number}.txt", Body=page(number).encode())
    where = f"s3://{bucket.name}/pages"
    assert len(batch([where], tmp_path / "RUN").records) == 4
    bucket.put_object(Key="pages/1.txt", Body=page(11).encode())
    bucket.put_object(Key="pages/4.txt", Body=page(4).encode())
    bucket.Object("pages/2.txt").delete()
    second = batch([where], tmp_path / "RUN")
    assert second.read == {"1.txt", "4.txt"}
    assert second.decided is not None and (second.decided.kept, second.decided.removed) == (2, 1)


def test_what_is_not_there_and_what_may_not_be_read(
    bucket: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    batch([f"s3://{bucket.name}/none/", "s3://no-such-bucket-here/x.txt", "nosuch://a/b.txt"], tmp_path / "RUN")
    rows = {str(row[0]): row for row in exports(tmp_path / "RUN")["sources"]}
    assert len(rows) == 3 and {row[1] for row in rows.values()} == {"failed"}
    assert "is no address that can be read" in str(rows["nosuch://a/b.txt"][2])
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:1")
    result = xinfang("batch", f"s3://{bucket.name}/pages/", "-o", tmp_path / "DOWN")
    assert result.returncode == 1 and "Traceback" not in result.stderr.decode()
    ((_, state, error, *_),) = exports(tmp_path / "DOWN")["sources"]
    assert state == "failed" and str(error).startswith("cannot be listed (")


@pytest.mark.skipif(not (SHARED / "pdfs" / "table.pdf").exists(), reason="the shared folder with PDFs is missing")
def test_a_pdf_from_the_store(bucket: Any, tmp_path: Path) -> None:
    pdf = SHARED / "pdfs" / "table.pdf"
    bucket.put_object(Key="table.pdf", Body=pdf.read_bytes())
    batch([f"s3://{bucket.name}/table.pdf"], tmp_path / "RUN")
    batch([pdf], tmp_path / "DISK")
    here, there = exports(tmp_path / "DISK"), exports(tmp_path / "RUN")
    assert [row[1:] for row in there["figures"]] == [row[1:] for row in here["figures"]]
    assert len(there["figures"]) > 100
