"""A font with Chinese characters, where the machine has one."""

from __future__ import annotations

from contextlib import suppress

FAMILIES = (
    *("Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Source Han Sans CN", "Noto Sans CJK JP"),
    *("PingFang SC", "Hiragino Sans GB", "Heiti SC", "Arial Unicode MS"),
    *("Microsoft YaHei", "SimHei", "DengXian", "SimSun"),
    *("WenQuanYi Micro Hei", "WenQuanYi Zen Hei", "Droid Sans Fallback"),
)
"""Fonts for Chinese that systems bring, the better ones first."""
HINT = (
    "no font with Chinese characters is installed; install one (Debian, Ubuntu: apt install fonts-noto-cjk, Fedora: "
    "dnf install google-noto-sans-cjk-fonts, macOS and Windows have one)"
)


def chinese_font() -> str | None:
    """The family of a font for Chinese that matplotlib finds; None where there is none."""
    return _known() or _known(look_again=True)


def _known(*, look_again: bool = False) -> str | None:
    """The first of FAMILIES that matplotlib knows. Its list is kept on disk: fonts that came since are not on it."""
    from matplotlib import font_manager

    known = font_manager.fontManager
    if look_again:
        listed = {font.fname for font in known.ttflist}
        for path in font_manager.findSystemFonts():
            if path not in listed:
                with suppress(Exception):  # of all the files that are called fonts some are broken
                    known.addfont(path)
    installed = {font.name for font in known.ttflist}
    return next((family for family in FAMILIES if family in installed), None)
