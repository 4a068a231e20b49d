# ruff: noqa: E501 (what one sheet says stands on one line)
"""Years in headers, titles, names and sections."""

from dataclasses import replace

from tests.data.importing.strangers.numbers import sheet
from tests.data.importing.strangers.strange import ASKED, NUMBERS, PLAIN, READ, REFUSED, TITLE, Strange

SHEETS = (
    Strange("years as header row above", sheet(["KẾT QUẢ RÀ SOÁT HỘ NGHÈO"],[["Tổng số hộ","Năm 2023",None,"Năm 2024",None],[None,"Số hộ nghèo","Tỷ lệ","Số hộ nghèo","Tỷ lệ"]],("e","s","s/e","p","p/e")), READ),
    Strange("years as numbers in header cells", sheet(["KẾT QUẢ RÀ SOÁT HỘ NGHÈO"],[["Tổng số hộ","Số hộ nghèo",None],[None,2023.0,2024.0]],("e","s","p")), READ),
    Strange("header 'Năm trước', 'Năm nay'", sheet(TITLE,["Tổng số hộ","Số hộ nghèo năm trước","Số hộ nghèo năm nay","Tỷ lệ năm nay"],("e","s","p","p/e")), READ),
    Strange("header 31/12/2023, 31/12/2024", sheet(["KẾT QUẢ RÀ SOÁT HỘ NGHÈO"],["Tổng số hộ","Hộ nghèo đến 31/12/2023","Hộ nghèo đến 31/12/2024"],("e","s","p")), READ),
    Strange("header 'Hộ nghèo đầu năm 2024' 'cuối năm 2024'", sheet(TITLE,["Tổng số hộ","Hộ nghèo đầu năm 2024","Hộ nghèo cuối năm 2024","Tỷ lệ"],("e","s","p","p/e")), READ),
    Strange("rate of year 2023 after count 2024", sheet(TITLE,["Tổng số hộ","Hộ nghèo 2024","Tỷ lệ 2023","Tỷ lệ 2024"],("e","p","s/e","p/e")), READ),
    Strange("total of 2023 vs 2024", sheet(TITLE,["Tổng số hộ năm 2023","Tổng số hộ năm 2024","Hộ nghèo năm 2023","Hộ nghèo năm 2024"],("e0","e","s","p")), READ),
    Strange("title year from 'giai đoạn 2022-2024'", sheet(["KẾT QUẢ GIẢM NGHÈO GIAI ĐOẠN 2022-2024"],PLAIN,NUMBERS), REFUSED,asked=replace(ASKED, chosen=False)),
    Strange("title year 2024, sheet name 2023", {"2023":sheet(TITLE,PLAIN,NUMBERS)}, REFUSED),
    Strange("no year in title, sheet name 2023", {"Năm 2023":sheet("KẾT QUẢ RÀ SOÁT HỘ NGHÈO",PLAIN,NUMBERS)}, REFUSED),
    Strange("several sheets by year names", {"2023":sheet("KẾT QUẢ RÀ SOÁT HỘ NGHÈO",PLAIN,("e0","s","s/e0")),"2024":sheet("KẾT QUẢ RÀ SOÁT HỘ NGHÈO",PLAIN,NUMBERS)}, READ),
    Strange("sheet names 'HN23','HN24'", {"HN23":sheet("KẾT QUẢ RÀ SOÁT HỘ NGHÈO",PLAIN,("e0","s","s/e0")),"HN24":sheet("KẾT QUẢ RÀ SOÁT HỘ NGHÈO",PLAIN,NUMBERS)}, READ),
    Strange("sheet name 'HN23' only", {"HN23":sheet("KẾT QUẢ RÀ SOÁT HỘ NGHÈO",PLAIN,("e0","s","s/e0"))}, REFUSED),
    Strange("title 'năm 2024 so với năm 2023'", sheet("SO SÁNH KẾT QUẢ RÀ SOÁT HỘ NGHÈO NĂM 2024 SO VỚI NĂM 2023",PLAIN,NUMBERS), REFUSED),
    Strange("title 'áp dụng cho năm 2025' (review 2024 applied in 2025)", sheet("KẾT QUẢ RÀ SOÁT HỘ NGHÈO CUỐI NĂM 2024 ÁP DỤNG CHO NĂM 2025",PLAIN,NUMBERS), REFUSED),
    Strange("'đầu năm 2025' in title", sheet("HỘ NGHÈO ĐẦU NĂM 2025",PLAIN,NUMBERS), REFUSED),
    Strange("title 'ĐẦU NĂM 2024'", sheet("TỔNG HỢP HỘ NGHÈO ĐẦU NĂM 2024",PLAIN,("e","s","s/e")), REFUSED),
    Strange("sheet name 'Đầu năm'", {"Đầu năm":sheet(TITLE,PLAIN,("e","s","s/e"))}, REFUSED),
    Strange("sheet name 'dau nam 2024'", {"dau nam 2024":sheet("HỘ NGHÈO",PLAIN,("e","s","s/e"))}, REFUSED),
    Strange("header 'Kỳ trước' 'Kỳ này'", sheet(TITLE,["Tổng số hộ","Hộ nghèo kỳ trước","Hộ nghèo kỳ này","Tỷ lệ kỳ này"],("e","s","p","p/e")), READ),
    Strange("header only 'Kỳ báo cáo' 'Cùng kỳ'", sheet(TITLE,["Tổng số hộ","Hộ nghèo cùng kỳ","Hộ nghèo kỳ báo cáo","Tỷ lệ"],("e","s","p","p/e")), READ),
    Strange("year short '24' '23'", sheet(["HỘ NGHÈO"],["Tổng số hộ","Hộ nghèo năm 23","Hộ nghèo năm 24"],("e","s","p")), READ),
    Strange("'Năm 2022' 'Năm 2023' only, asked 2024", sheet(["HỘ NGHÈO"],["Tổng số hộ","Hộ nghèo năm 2022","Hộ nghèo năm 2023"],("e","s","p")), REFUSED),
    Strange("merged year over total also", sheet(["HỘ NGHÈO"],[["Năm 2023",None,None,"Năm 2024",None,None],["Tổng số hộ","Hộ nghèo","Tỷ lệ","Tổng số hộ","Hộ nghèo","Tỷ lệ"]],("e0","s","s/e0","e","p","p/e")), READ),
    Strange("merged year, middle blank cell group", sheet(["HỘ NGHÈO"],[["Năm 2023",None,None,None,None,None],["Tổng số hộ","Hộ nghèo","Tỷ lệ","Tổng số hộ","Hộ nghèo","Tỷ lệ"]],("e0","s","s/e0","e","p","p/e")), REFUSED),
    Strange("T12/2024 header", sheet(["HỘ NGHÈO"],["Tổng số hộ","Hộ nghèo T12/2023","Hộ nghèo T12/2024"],("e","s","p")), READ),
    Strange("title 'kết quả rà soát năm 2024 (số liệu 2023)'", sheet("KẾT QUẢ RÀ SOÁT HỘ NGHÈO NĂM 2024 (SỐ LIỆU NĂM 2023)",PLAIN,("e0","s","s/e0")), REFUSED),
)  # fmt: skip
