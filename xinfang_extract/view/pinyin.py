"""Pinyin notes after a glyph: `訪(fǎng)`, `学(xue)`, `信访(xìn fǎng)`, and without brackets `访fǎng`.

With a tone mark any run of letters is taken for pinyin; without one only syllables of the language in brackets are,
so that `客户端(app)`, `面积(km)` and `微信app` stay as they are.
"""

from __future__ import annotations

_PLAIN = "abcdefghijklmnopqrstuvwxyzêüɡɑ"
TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ\u0300\u0301\u0304\u030c"
"""Letters with a tone mark, and the marks alone."""
LETTERS = frozenset(_PLAIN + TONED)
_APART = " '’\n\u200b"

_SYLLABLE = (
    r"(?:[aeoê]|ai|ei|ao|ou|an|en|ang|eng|er|y[aoeiu]|yao|you|yan|yin|yang|ying|yong|yue|yuan|yun"
    r"|w[uao]|wai|wei|wan|wen|wang|weng"
    r"|[bpmf](?:a|o|u|ei|ao|ou|an|en|ang|eng|i|ai|ie|iao|ian|in|ing|iu)|me"
    r"|[dtnl](?:a|e|i|u|ü|v|ai|ei|ao|ou|an|en|ang|eng|ong|ie|ia|iao|iu|ian|in|iang|ing|uo|uan|ui|un|üe|ve|ue)"
    r"|[gkh](?:a|e|u|ai|ei|ao|ou|an|en|ang|eng|ong|ua|uo|uai|ui|uan|un|uang)"
    r"|[jqx](?:i|u|ia|ie|iao|iu|ian|in|iang|ing|iong|ue|uan|un)"
    r"|(?:[zcs]h?|r)(?:a|e|i|u|ai|ei|ao|ou|an|en|ang|eng|ong|ua|uo|uai|ui|uan|un|uang))"
)

NOTE = (
    rf"[ \n\u200b]*+（[ \n\u200b]*+(?:"
    rf"(?=[{_PLAIN}{_APART}]*+[{TONED}])[{_PLAIN}{TONED}{_APART}]{{1,24}}+"
    rf"|{_SYLLABLE}[1-5]?(?:[ '’]{{0,2}}{_SYLLABLE}[1-5]?){{0,2}}[ \n\u200b]*+"
    rf")）"
)
"""A note with its brackets, in folded text; what stands before it must be a Han glyph."""
_LETTER = rf"[{_PLAIN}{TONED}]"
BARE = rf"(?={_LETTER}{{0,6}}[{TONED}]){_LETTER}{{1,7}}+(?!{_LETTER})"
"""A note of one syllable without brackets, right behind its glyph."""
