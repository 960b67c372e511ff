"""A font with Chinese characters, where the machine has one."""

from __future__ import annotations

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
    from matplotlib import font_manager

    installed = {font.name for font in font_manager.fontManager.ttflist}
    return next((family for family in FAMILIES if family in installed), None)
