"""The command `xinfang`: `main` is what the terminal calls."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence

OK, FAILED, USAGE, CONFLICT, INTERRUPTED, PIPE_CLOSED = 0, 1, 2, 3, 130, 141
"""The exit codes: all done; some input failed; wrong use; a conflict under --strict; Ctrl-C; the reader went away."""


def outcome(*, failed: bool, conflict: bool = False) -> int:
    """The exit code of a command that went through; `conflict` under --strict. A failed input goes first."""
    if failed:
        return FAILED
    return CONFLICT if conflict else OK


def main(args: Sequence[str] | None = None) -> None:
    """Run the command with `args` (the terminal's, where None) and leave with its exit code."""
    code = run(args)
    gc.freeze()  # all that is loaded goes with the process: to search it for garbage once more takes as long as a page
    sys.exit(code)


def run(args: Sequence[str] | None = None) -> int:
    """Run the command and return its exit code; whatever goes wrong is one line on standard error."""
    import click

    from xinfang_extract.cli import streams, terminal
    from xinfang_extract.cli.commands import xinfang
    from xinfang_extract.errors import XinfangError

    streams.fill_in()
    out, err = sys.stdout, sys.stderr
    try:
        code = xinfang.main(args=args, prog_name="xinfang", standalone_mode=False)
        terminal.flush()
    except click.UsageError as error:
        error.show()
        return USAGE
    except click.ClickException as error:
        terminal.complain(error.format_message())
        return USAGE
    except click.exceptions.Exit as error:
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        terminal.complain("stopped")
        return INTERRUPTED
    except XinfangError as error:
        terminal.complain(str(error))
        return FAILED
    except terminal.ReaderGoneError:
        terminal.abandon_stdout()
        return PIPE_CLOSED
    except SystemExit:
        if sys.stdout is out:
            raise
        sys.stdout, sys.stderr = out, err  # click muffles them where the reader of --help or --version is gone
        terminal.abandon_stdout()
        return PIPE_CLOSED
    except OSError as error:
        terminal.complain(f"cannot go on: {error.strerror or error}")
        return FAILED
    return code if isinstance(code, int) else OK
