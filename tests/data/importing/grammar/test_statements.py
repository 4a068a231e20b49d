"""Every word of a title, a header or a label has a part of meaning, or is named as one that has none."""

import tomllib

import pytest

from data.importing.grammar.lexicon import VOCABULARY, load_lexicon, split_words
from data.importing.grammar.statements import read_statement
from data.importing.grammar.terms import Term
from data.model.standards import Standard


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("Tổng số hộ", "count households whole"),
        ("Số hộ nghèo cuối năm", "count end households poor"),
        ("so ho can ngheo dau nam", "count households near_poor start"),
        ("Tû lÖ hé nghÌo", "households poor rate"),
        ("Hoä caän ngheøo", "households near_poor"),
        ("Số khẩu nghèo", "count persons poor"),
        ("Hộ Hoa", "hoa households"),
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", ""),
        ("Tăng (+), giảm (-) so với năm 2023", "change"),
        ("Dự kiến số hộ nghèo cuối năm", "count end forecast households poor"),
        ("Chỉ tiêu giao hộ nghèo", "households poor target"),
        ("Số hộ tái nghèo", "count fell_back households poor"),
        ("6 THÁNG ĐẦU NĂM 2024", "other_moment"),
        ("(Kèm theo Công văn/Quyết định số 15/QĐ-UBND ngày 06 tháng 01 năm 2025 của UBND tỉnh)", ""),
        ("Biểu số 01/GN-TH", ""),
        ("(5)=(4)/(3)*100", ""),
        ("PHỤ LỤC SỐ II.3", ""),
        ("Trang 1/2", ""),
        ("In ngày: 03/01/2025 08:15", ""),
        ("Tổng cộng (15 huyện, thành phố)", "place total"),
        ("Số hộ nghèo còn lại cuối năm", "count end households poor"),
        ("Thành phố/ Thị xã/ huyện/", "place"),
    ],
)
def test_a_text_is_read_into_its_parts_of_meaning(text: str, terms: str) -> None:
    said = read_statement(text)
    assert " ".join(sorted(said.terms)) == terms
    assert said.unknown == ()


@pytest.mark.parametrize(
    ("text", "left", "right"),
    [
        ("Tỷ lệ hộ nghèo DTTS/tổng số hộ nghèo (%)", {Term.MINORITY}, {Term.POOR}),
        ("Tỷ lệ % so với tổng số hộ dân cư", {Term.RATE}, {Term.EVERYONE}),
        ("Tỷ lệ hộ nghèo là đồng bào dân tộc Khmer", {Term.KHMER, Term.SHARE}, {Term.POOR}),
    ],
)
def test_a_rate_is_parted_from_what_it_is_a_rate_of(text: str, left: set[Term], right: set[Term]) -> None:
    said = read_statement(text)
    assert left <= said.terms
    assert right <= said.base


def test_years_spans_and_standards_are_read_and_dates_of_documents_are_not() -> None:
    said = read_statement("RÀ SOÁT HỘ NGHÈO NĂM 2024 THEO CHUẨN NGHÈO 2016-2020, Nghị định 07/2021/NĐ-CP")
    assert said.years == {2024}
    assert said.spans == {(2016, 2020)}
    assert said.standards == {Standard.MDP_2022}
    assert read_statement("Kiên Giang, ngày 14 tháng 12 năm 2023").years == frozenset()
    assert read_statement("Số hộ đến ngày 31/12/2024").years == {2024}


@pytest.mark.parametrize("text", ["Số hộ xyz", "Hộ cần nghèo lắm", "Tỷ lệ hộ blah blah"])
def test_a_word_without_a_meaning_is_named(text: str) -> None:
    assert read_statement(text).unknown


def test_words_alike_without_marks_are_told_apart_by_their_marks() -> None:
    assert read_statement("mới").terms == {Term.NEW}
    assert read_statement("mỗi").terms == frozenset()


def test_a_phrase_stands_once_in_the_vocabulary() -> None:
    table = tomllib.loads(VOCABULARY.read_text("utf-8"))
    phrases = [tuple(word.marked for word in split_words(one)) for many in table.values() for one in many]
    assert sorted(one for one in set(phrases) if phrases.count(one) > 1) == []
    assert all(load_lexicon())
