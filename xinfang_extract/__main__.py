"""`python -m xinfang_extract` is the command `xinfang`."""

from xinfang_extract.cli import main

if __name__ == "__main__":
    main()
