"""Reads a workbook back with nothing but a ZIP and an XML reader: one line per cell, `sheet|cell|type|format|value`, and
one per drawing, `drawing|number|||ranges`.

Type as the file has it: `s` text, `n` number, `f` formula; format is that of the cell's style.
"""
import re
import sys
import xml.etree.ElementTree as tree
import zipfile

main = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
rel = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


def texts(book):
    if "xl/sharedStrings.xml" not in book.namelist():
        return []
    return ["".join(part.text or "" for part in item.iter(main + "t"))
            for item in tree.fromstring(book.read("xl/sharedStrings.xml")).iter(main + "si")]


def formats(book):
    styles = tree.fromstring(book.read("xl/styles.xml"))
    codes = {one.get("numFmtId"): one.get("formatCode") for one in styles.iter(main + "numFmt")}
    return [codes.get(one.get("numFmtId"), one.get("numFmtId"))
            for one in styles.find(main + "cellXfs").iter(main + "xf")]


def read(path):
    with zipfile.ZipFile(path) as book:
        assert book.testzip() is None
        shared, styles = texts(book), formats(book)
        links = {one.get("Id"): one.get("Target")
                 for one in tree.fromstring(book.read("xl/_rels/workbook.xml.rels"))}
        for sheet in tree.fromstring(book.read("xl/workbook.xml")).iter(main + "sheet"):
            root = tree.fromstring(book.read("xl/" + links[sheet.get(rel + "id")]))
            for pane in root.iter(main + "pane"):
                print("|".join([sheet.get("name"), "frozen", "", "", pane.get("ySplit")]))
            for cell in root.iter(main + "c"):
                value = cell.find(main + "v")
                kind = "f" if cell.find(main + "f") is not None else cell.get("t", "n")
                shown = "" if value is None else value.text
                if kind == "s":
                    shown = shared[int(shown)]
                print("|".join([sheet.get("name"), cell.get("r"), kind, styles[int(cell.get("s", 0))],
                                re.sub(r"\s+", " ", shown)]))


def read_charts(path):
    chart = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
    with zipfile.ZipFile(path) as book:
        drawings = sorted(name for name in book.namelist() if name.startswith("xl/charts/chart"))
        for number, name in enumerate(drawings, 1):
            ranges = [one.text for one in tree.fromstring(book.read(name)).iter(chart + "f")]
            print("|".join(["drawing", str(number), "", "", " ".join(ranges)]))


sys.stdout.reconfigure(encoding="utf-8")
read(sys.argv[1])
read_charts(sys.argv[1])
