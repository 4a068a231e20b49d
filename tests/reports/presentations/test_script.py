"""The presentation's script has every word it looks up, and stands alone."""

import re

from language.catalogue import Language, Texts
from maps.script_json import encode_script_json
from reports.presentations.script import STAGE_PARTS
from server.assets.bundle import read_asset_folders
from ui.resources.browser_files import FOLDERS, get_presentation_script


def test_every_word_that_a_script_looks_up_is_given() -> None:
    script = get_presentation_script(Language.VIETNAMESE)
    wanted = set(re.findall(r"\bWORDS\.(\w+)", script))
    words = next(line for line in script.splitlines() if line.startswith("const WORDS ="))
    assert len(wanted) > 30
    assert {word for word in wanted if f'"{word}":' not in words} == set()


def test_it_imports_nothing_and_asks_for_nothing() -> None:
    files = read_asset_folders(FOLDERS)
    for part in STAGE_PARTS:
        assert not re.search(r"\b(import|export|fetch|XMLHttpRequest|innerHTML|eval)\b", files[part]), part
    assert "url(#" in get_presentation_script(Language.VIETNAMESE)
    assert not re.search(r"url\((?![\"']?#)", files["stage.css"])


def test_every_key_is_explained_in_two_parts(texts: Texts) -> None:
    assert all(text.count("|") == 1 for text in texts.family("stage_keys").values())


def test_json_cannot_end_the_script_it_stands_in() -> None:
    written = encode_script_json({"a": "</script><!--&\u2028"})
    assert not set(written) & set("<>&\u2028")
