// Protects tables as XLSX: the file is a sound ZIP of XML in which numbers, shares, days and moments are numbers with
// their formats and text is text; read back by other eyes than the writer's.
#include "core/tables/folderinmemory.h"
#include "core/tables/xlsxfile.h"
#include "tests/core/tables/sampletable.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::test;

namespace {

constexpr int patienceMs = 60'000;

/// Every cell of the workbook, as readxlsx.py tells it.
QStringList readBack(const QByteArray& content)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("back.xlsx")));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    file.close();
    QProcess reader;
    reader.start(QStringLiteral("python3"),
        {QStringLiteral(TANU_SOURCE_DIR "/tests/core/tables/readxlsx.py"), file.fileName()});
    if (!reader.waitForFinished(patienceMs) || reader.exitCode() != 0)
        return {QString::fromUtf8(reader.readAllStandardError())};
    return QString::fromUtf8(reader.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

QStringList written(const std::vector<Table>& tables, qint64 rowsPerSheet = mostSheetRows)
{
    const auto file = toXlsx(tables, rowsPerSheet);
    return file ? readBack(*file) : QStringList {nameOf(file.error().kind)};
}

/// What stands in one cell: `type|format|value`.
QString cellOf(const QStringList& cells, const QString& name)
{
    for (const QString& cell : cells) {
        if (cell.section(u'|', 1, 1) == name)
            return cell.section(u'|', 2);
    }
    return QStringLiteral("no cell");
}

QStringList sheetsOf(const QStringList& cells)
{
    QStringList sheets;
    for (const QString& cell : cells)
        sheets.append(cell.section(u'|', 0, 0));
    sheets.removeDuplicates();
    return sheets;
}

Table titled(const QString& title)
{
    return {title, {{QStringLiteral("c"), ColumnKind::Integer}}, {{qint64(1)}}};
}

} // namespace

class TestXlsxFile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cellsAreTyped_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("told");
        const auto row = [](const char* name, const char* cell, const char* told) {
            QTest::newRow(name) << QString::fromLatin1(cell) << QString::fromUtf8(told);
        };
        row("title", "A1", "s|0|Аты-жөні");
        row("text", "A2", "s|0|Әбілқасымова \"Гүлжаһан\", <&>");
        row("whole number", "B2", "n|1|12");
        row("negative", "B3", "n|1|-3");
        row("decimal", "C2", "n|0.0#|2.5");
        row("share", "D2", "n|0.0%|0.714");
        row("day", "E2", "n|dd.mm.yyyy|46353"); // days since 30.12.1899
        row("moment on the wall in Kazakhstan", "F2", "n|dd.mm.yyyy hh:mm|46353.37847222222");
        row("midnight is its own day", "F3", "n|dd.mm.yyyy hh:mm|46023");
        row("a formula is text", "A3", "s|0|=HYPERLINK(\"http://example.kz\")");
        row("nothing is no cell", "A4", "no cell");
        row("titles stay in view", "frozen", "||1");
    }

    void cellsAreTyped()
    {
        QFETCH(QString, cell);
        if (m_sample.isEmpty())
            m_sample = written({sampleTable()});
        QTEST(cellOf(m_sample, cell), "told");
    }

    void sheetsHaveNamesThatXlsxTakes_data()
    {
        QTest::addColumn<QStringList>("titles");
        QTest::addColumn<QStringList>("names");
        const auto row = [](const char* name, const QStringList& titles, const QStringList& names) {
            QTest::newRow(name) << titles << names;
        };
        row("Kazakh", {QStringLiteral("Кәсіп бойынша")}, {QStringLiteral("Кәсіп бойынша")});
        row("too long", {QString(40, u'ұ')}, {QString(31, u'ұ')});
        row("forbidden signs", {QStringLiteral("a/b\\c:d*e?[f]")}, {QStringLiteral("abcdef")});
        row("apostrophes at the ends", {QStringLiteral("'a'")}, {QStringLiteral("a")});
        row("empty", {QString()}, {QStringLiteral("1")});
        row("twice, in another case", {QStringLiteral("Terms"), QStringLiteral("terms")},
            {QStringLiteral("Terms"), QStringLiteral("terms (2)")});
        row("twice and long", {QString(31, u'x'), QString(35, u'x')},
            {QString(31, u'x'), QString(QString(27, u'x') + QStringLiteral(" (2)"))});
    }

    void sheetsHaveNamesThatXlsxTakes()
    {
        QFETCH(QStringList, titles);
        std::vector<Table> tables;
        for (const QString& title : titles)
            tables.push_back(titled(title));
        QTEST(sheetsOf(written(tables)), "names");
    }

    void goesOnOnAFurtherSheet()
    {
        Table table = titled(QStringLiteral("long"));
        table.rows.clear();
        for (qint64 i = 0; i < 5; ++i)
            table.rows.push_back({i});
        const QStringList cells = written({table}, 2);
        QCOMPARE(sheetsOf(cells),
            (QStringList {QStringLiteral("long"), QStringLiteral("long (2)"), QStringLiteral("long (3)")}));
        QVERIFY(cells.contains(QStringLiteral("long (3)|A2|n|1|4")));
        QVERIFY(cells.contains(QStringLiteral("long (2)|A3|n|1|3")));
        QVERIFY(cells.contains(QStringLiteral("long (2)|A1|s|0|c")));
    }

    void cutsOnlyWhatNoCellHolds()
    {
        Table table {QStringLiteral("t"), {{QStringLiteral("c"), ColumnKind::Text}}, {}};
        table.rows.push_back({QString(32'767, u'қ')});
        table.rows.push_back({QString(32'768, u'қ')});
        const QStringList cells = written({table});
        QCOMPARE(cellOf(cells, QStringLiteral("A2")).section(u'|', 2), QString(32'767, u'қ'));
        QCOMPARE(cellOf(cells, QStringLiteral("A3")).section(u'|', 2), QString(QString(32'766, u'қ') + QChar(0x2026)));
    }

    /// Days that Excel does not know are told as text.
    void aDayBeforeExcelIsText()
    {
        const Table table {QStringLiteral("t"), {{QStringLiteral("c"), ColumnKind::Date}}, {{QDate(1899, 5, 1)}, {QDate()}}};
        const QStringList cells = written({table});
        QCOMPARE(cellOf(cells, QStringLiteral("A2")), QStringLiteral("s|0|01.05.1899"));
        QCOMPARE(cellOf(cells, QStringLiteral("A3")), QStringLiteral("no cell"));
    }

    void aDrawingTakesItsFiguresFromTheSheet()
    {
        Table table {QStringLiteral("По годам"), {{QStringLiteral("Год")}, {QStringLiteral("Всего"), ColumnKind::Integer}},
            {{QStringLiteral("2025"), qint64(3)}, {QStringLiteral("2026"), qint64(5)}, {QStringLiteral("Итого"), qint64(8)}}};
        table.chart = TableChart {table.title, 0, {1}, 2};
        const Table other {QStringLiteral("Пусто"), {{QStringLiteral("Год")}}, {}, TableChart {QStringLiteral("x"), 0, {0}, 2}};
        const QStringList cells = written({table, other});
        QCOMPARE(cells.filter(QRegularExpression(QStringLiteral("^drawing"))).size(), 1);
        QCOMPARE(cellOf(cells, QStringLiteral("1")),
            QStringLiteral("||'По годам'!$B$1 'По годам'!$A$2:$A$3 'По годам'!$B$2:$B$3"));
    }

    void tenThousandRowsArriveWhole()
    {
        Table table = sampleTable();
        const auto row = table.rows.front();
        table.rows.assign(10'000, row);
        const auto file = toXlsx({table});
        QVERIFY(file.isOk());
        QVERIFY(file->startsWith("PK"));
        QCOMPARE(cellOf(readBack(*file), QStringLiteral("B10001")), QStringLiteral("n|1|12"));
    }

    /// S2: what tells of persons is put together in memory; no folder of temporary files is needed, and nothing stays.
    void leavesNothingOnTheDisk()
    {
        const FolderInMemory own;
        QVERIFY2(own.isInMemory(), qPrintable(own.path()));
        const QByteArray usual = qgetenv("XDG_RUNTIME_DIR");
        const QByteArray temporary = qgetenv("TMPDIR");
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(own.path()));
        qputenv("TMPDIR", "/nonexistent/folder");
        const auto file = toXlsx({sampleTable()});
        qputenv("XDG_RUNTIME_DIR", usual);
        qputenv("TMPDIR", temporary);
        QVERIFY(file);
        QVERIFY(!readBack(*file).isEmpty());
        QCOMPARE(QDir(own.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    }

private:
    QStringList m_sample;
};

QTEST_GUILESS_MAIN(TestXlsxFile)
#include "tst_xlsxfile.moc"
