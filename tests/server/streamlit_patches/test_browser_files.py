"""Streamlit's script of lists is changed in one place."""

from server.streamlit_patches.browser_files import find_streamlit_folder, ignore_accents_in_lists


def test_lists_find_names_by_letters_without_accents() -> None:
    scripts = [path.read_bytes() for path in (find_streamlit_folder() / "static" / "js").glob("*.js")]
    changed = [(old, new) for old in scripts if (new := ignore_accents_in_lists(old)) != old]
    assert len(changed) == 1
    ((old, new),) = changed
    assert new.count(b'normalize("NFD")') == old.count(b'normalize("NFD")') + 1
    assert b".includes(r)" in new
