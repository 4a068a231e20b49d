"""Commands say in Vietnamese what they did and end with 0, 1 for faults, or 2 for a wrong command line."""

import csv
import io
from pathlib import Path

import pytest

from data.commands.export import COLUMNS, write_tidy_csv
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from data.store.store import Store
from tests.data.commands.conftest import LINES, ORIGIN, Run
from tests.data.samples import key
from tests.data.store.batches import imported

pytestmark = pytest.mark.long

ENGLISH = (
    "usage",
    "error",
    "argument",
    "required",
    "options",
    "positional",
    "show this",
    "invalid",
    "expected",
)


def publish(run: Run, path: Path, *more: str) -> int:
    return run("publish", path, *ORIGIN, *more).code


def test_a_good_file_passes_the_check_and_nothing_is_stored(run: Run, sheet: Path, store: Store) -> None:
    ended = run("check", sheet)
    assert ended.code == 0
    assert "dùng được, 2 số liệu" in ended.out
    assert store.version() == 0
    assert not (sheet.parent / "store").exists()


def test_every_fault_and_warning_is_told_and_the_check_fails(run: Run, sheet: Path) -> None:
    sheet.write_text(f"{LINES}!\n~\n", encoding="utf-8")
    ended = run("check", sheet)
    assert ended.code == 1
    assert "dòng 3, cột Số hộ: thấy “x”; cần số nguyên." in ended.out
    assert "0 số đã nhập, 15 huyện" in ended.out
    assert "chưa dùng được, 1 lỗi" in ended.out


def test_a_file_that_can_not_be_opened_is_a_fault(run: Run, tmp_path: Path) -> None:
    ended = run("check", tmp_path / "khong-co.xlsx")
    assert ended.code == 1
    assert "khong-co.xlsx: thấy không mở được tệp" in ended.err


def test_publishing_puts_the_figures_in_and_names_the_batch(run: Run, sheet: Path, store: Store) -> None:
    words = (
        "--document",
        "12/BC-UBND",
        "--date",
        "2020-12-14",
        "--url",
        "https://a.example/b",
        "--as-of",
        "2020-12",
    )
    ended = run("publish", sheet, *ORIGIN, *words, "--why", "Rà soát cuối năm")
    assert ended.code == 0
    assert "lô 1" in ended.out
    assert "withdraw 1" in ended.out
    (batch,) = store.batches()
    assert (batch.file, batch.by, batch.why) == ("ra-soat.csv", "Nguyễn Thị An", "Rà soát cuối năm")
    figure = store.figures()[0]
    assert (figure.value, figure.as_of) == (8.32, "2020-12")
    assert figure.source.document_number == "12/BC-UBND"
    assert (figure.source.date, figure.source.url) == ("2020-12-14", "https://a.example/b")


def test_a_faulty_file_is_not_published(run: Run, sheet: Path, store: Store) -> None:
    sheet.write_text(f"{LINES}!\n", encoding="utf-8")
    assert publish(run, sheet) == 1
    assert store.version() == 0


def test_a_file_is_checked_against_what_was_imported_before(run: Run, sheet: Path) -> None:
    publish(run, sheet)
    sheet.write_text(f"{LINES}~\n", encoding="utf-8")
    assert "2 số đã nhập" in run("check", sheet).out


def test_an_undecided_column_is_asked_about_and_the_answer_settles_it(run: Run, sheet: Path) -> None:
    sheet.write_text(f"{LINES}?\n", encoding="utf-8")
    asked = run("check", sheet)
    assert asked.code == 1
    assert '--answer "Tổng|D=comma"' in asked.out
    assert "1.273; 2.150" in asked.out
    assert run("check", sheet, "--answer", "Tổng|D=point").code == 0
    assert run("check", sheet, "--answer", "D=comma").code == 0
    assert run("check", sheet, "--answer", "E=comma").code == 1


def test_the_same_file_is_refused_with_the_earlier_batch_named(run: Run, sheet: Path) -> None:
    publish(run, sheet)
    ended = run("publish", sheet, *ORIGIN)
    assert ended.code == 1
    assert "đã được công bố trong lô 1" in ended.err


def test_a_list_tells_of_every_batch_and_of_those_withdrawn(run: Run, sheet: Path) -> None:
    assert run("list").out.strip() == "Chưa có lô nào."
    publish(run, sheet, "--why", "Rà soát")
    listed = run("list").out
    told = ("Lô 1 (đang dùng)", "ra-soat.csv", "mdp-2016 2020", "UBND huyện Hòn Đất", "lý do: Rà soát")
    assert all(words in listed for words in told)
    run("withdraw", "1", "--why", "Nhầm cột", "--by", "Trần Bình")
    assert "Lô 1 (đã thu hồi)" in run("list").out
    assert "Trần Bình" in run("list").out
    assert "Nhầm cột" in run("list").out


@pytest.mark.parametrize("named", ["1", "batch-1"])
def test_withdrawing_takes_the_figures_away_and_names_who_is_logged_in(
    run: Run, sheet: Path, store: Store, named: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOGNAME", "binh")
    publish(run, sheet)
    assert run("withdraw", named, "--why", "Nhầm").code == 0
    assert store.figures() == ()
    (batch,) = store.batches()
    assert batch.withdrawn
    assert batch.withdrawn.by == "binh"


def test_a_file_that_was_moved_away_is_told_until_a_new_store_is_adopted(
    run: Run, sheet: Path, store: Store
) -> None:
    publish(run, sheet)
    Path(store.name).unlink()
    refused = run("list")
    assert refused.code == 1
    assert "adopt-store" in refused.err
    adopted = run("adopt-store", "--why", "Bắt đầu lại", "--by", "An")
    assert adopted.code == 0
    assert "đến lô 0" in adopted.out
    assert run("list").out.strip() == "Chưa có lô nào."


def test_an_unknown_batch_is_a_fault(run: Run) -> None:
    ended = run("withdraw", "7", "--why", "Nhầm")
    assert ended.code == 1
    assert "Không có lô 7" in ended.err


def test_an_export_holds_every_standing_figure_by_its_codes(run: Run, sheet: Path, tmp_path: Path) -> None:
    publish(run, sheet)
    target = tmp_path / "xuat.csv"
    assert run("export", target).code == 0
    content = target.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))
    assert tuple(rows[0]) == COLUMNS
    assert [(row["area_code"], row["area"], row["value"], row["batch"]) for row in rows] == [
        ("903", "Hòn Đất", "8.32", "batch-1"),
        ("914", "Giang Thành", "20.5", "batch-1"),
    ]


def test_an_export_for_excel_opens_in_columns(run: Run, sheet: Path, tmp_path: Path) -> None:
    publish(run, sheet)
    target = tmp_path / "xuat.csv"
    assert run("export", "--excel", target).code == 0
    text = target.read_bytes().decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text), delimiter=";"))
    assert tuple(rows[0]) == COLUMNS
    assert [row["value"] for row in rows] == ["8,32", "20,5"]


def test_an_export_without_a_file_goes_to_the_screen(run: Run, sheet: Path) -> None:
    publish(run, sheet)
    assert "Hòn Đất" in run("export").out


def test_an_export_that_can_not_be_written_is_told(run: Run, tmp_path: Path) -> None:
    ended = run("export", tmp_path / "absent" / "a.csv")
    assert ended.code == 1
    assert "không ghi được tệp" in ended.err


def test_no_cell_of_an_export_is_a_formula(catalogue: Catalogue) -> None:
    content = write_tidy_csv([imported(key(), 8.32, "=cmd|' /C calc'!A0")], catalogue.areas).decode(
        "utf-8-sig"
    )
    assert "'=cmd|" in content


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ([], "Cách dùng"),
        (["xoa"], "không có lệnh 'xoa'"),
        (["check"], "còn thiếu: TỆP"),
        (["publish", "a.csv"], "còn thiếu: --source, --by"),
        (["publish", "a.csv", "--source", "", "--by", "x"], "--source: không được để trống"),
        (["check", "a.csv", "--standard", "cu"], "--standard: “cu” không có, chỉ nhận income-2011, mdp-2016"),
        (["check", "a.csv", "--period", "20"], "“20” không phải năm"),
        (["check", "a.csv", "--as-of", "hôm qua"], "không phải ngày"),
        (["check", "a.csv", "--url", "javascript:x"], "không phải địa chỉ"),
        (["check", "a.csv", "--answer", "D"], "cần dạng CỘT=cách đọc"),
        (["check", "a.csv", "--answer", "D=x"], "chỉ nhận comma, point"),
        (["check", "a.csv", "--period"], "--period cần một giá trị đi kèm"),
        (["list", "them"], "không hiểu: them"),
        (["withdraw", "một", "--why", "x"], "không phải số của lô"),
        (["withdraw", "1"], "còn thiếu: --why"),
    ],
)
def test_a_wrong_command_line_ends_with_2_and_says_why_in_vietnamese(
    run: Run, words: list[str], told: str
) -> None:
    ended = run(*words)
    assert ended.code == 2
    assert told in ended.err
    assert [word for word in ENGLISH if word in ended.err.lower()] == []


@pytest.mark.parametrize(
    "command", [(), ("check",), ("publish",), ("list",), ("withdraw",), ("export",), ("adopt-store",)]
)
def test_help_is_vietnamese_and_lists_the_codes_of_standards(run: Run, command: tuple[str, ...]) -> None:
    ended = run(*command, "--help")
    assert ended.code == 0
    assert all(code.value in ended.out for code in Standard)
    assert [word for word in ENGLISH if word in ended.out.lower()] == []


def test_a_store_that_is_away_is_told_and_is_no_wrong_usage(
    run: Run, sheet: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql://an:bimat@127.0.0.1:1/kho")
    for command in (("list",), ("check", sheet), ("export",), ("withdraw", "1", "--why", "x")):
        ended = run(*command)
        assert ended.code == 1
        assert "Chưa dùng được kho số liệu PostgreSQL 127.0.0.1:1/kho" in ended.err
        assert "bimat" not in ended.err
