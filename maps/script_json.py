"""Write JSON that can stand in a script element and in a template."""

import json
import re

# JSON always closes its strings; without '?' a text that doesn't would be read to its end from each quote.
_STRING = re.compile(r'"(?:[^"\\]|\\.)*+"?')
_ESCAPES = {ord(character): f"\\u{ord(character):04x}" for character in "{}<>&\u2028\u2029"}


def encode_script_json(value: object) -> str:
    """Write JSON that neither Jinja nor HTML can read as anything else.

    st_folium puts it into a script element, and branca would read it as a template if it made a page of it,
    so braces, angle brackets and ampersands inside strings go out as JSON escapes.
    """
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return _STRING.sub(lambda literal: literal[0].translate(_ESCAPES), text)
