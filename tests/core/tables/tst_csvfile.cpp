// Protects tables as CSV: Excel sees the letters (byte order mark) and no formula, our own reader and any other get back
// what was in the table.
#include "core/domain/values/csv.h"
#include "core/tables/csvfile.h"
#include "tests/core/tables/sampletable.h"

#include <QtTest/QTest>


using namespace tanu;
using namespace tanu::test;

namespace {

std::vector<QStringList> readBack(const QByteArray& file)
{
    std::vector<QStringList> records;
    const auto done = readCsv(QString::fromUtf8(file), [&records](const CsvRecord& record) -> Result<void> {
        records.push_back(record.fields);
        return {};
    });
    return done ? records : std::vector<QStringList>();
}

Table oneCell(const TableCell& cell, ColumnKind kind)
{
    return {QStringLiteral("t"), {{QStringLiteral("c"), kind}}, {{cell}}};
}

} // namespace

class TestCsvFile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isUtf8WithAMarkAndCrlf()
    {
        const QByteArray file = toCsv(sampleTable());
        QVERIFY(file.startsWith("\xEF\xBB\xBF"));
        QVERIFY(file.endsWith("\r\n"));
        QCOMPARE(file.count('\n'), file.count("\r\n"));
        QCOMPARE(file.count("\r\n"), 4);
    }

    void comesBack()
    {
        const auto records = readBack(toCsv(sampleTable()));
        QCOMPARE(records.size(), size_t(4));
        QCOMPARE(records[0].join(u'|'), QStringLiteral("Аты-жөні|Саны|Орташа|Үлесі|Күні|Уақыты"));
        QCOMPARE(records[1].join(u'|'),
            QStringLiteral("Әбілқасымова \"Гүлжаһан\", <&>|12|2.5|71.4%|2026-11-27|2026-11-27 09:05"));
        QCOMPARE(records[2].join(u'|'),
            QStringLiteral("'=HYPERLINK(\"http://example.kz\")|-3|0.33|100%|2026-01-01|2026-01-01 00:00"));
        QCOMPARE(records[3], QStringList(6, QString()));
    }

    void writesEachKind_data()
    {
        QTest::addColumn<TableCell>("cell");
        QTest::addColumn<ColumnKind>("kind");
        QTest::addColumn<QString>("field");
        const auto row = [](const char* name, const TableCell& cell, ColumnKind kind, const char* field) {
            QTest::newRow(name) << cell << kind << QString::fromUtf8(field);
        };
        row("formula =", QStringLiteral("=1+1"), ColumnKind::Text, "'=1+1");
        row("formula +", QStringLiteral("+77011234567"), ColumnKind::Text, "'+77011234567");
        row("formula -", QStringLiteral("-1"), ColumnKind::Text, "'-1");
        row("formula @", QStringLiteral("@SUM(1)"), ColumnKind::Text, "'@SUM(1)");
        row("a number is no formula", qint64(-1), ColumnKind::Integer, "-1");
        row("line end", QStringLiteral("a\nb"), ColumnKind::Text, "a\nb");
        row("great number", qint64(9'007'199'254'740'993), ColumnKind::Integer, "9007199254740993");
        row("whole decimal", 3.0, ColumnKind::Decimal, "3");
        row("rounded", 2.675001, ColumnKind::Decimal, "2.68");
        row("zero", 0.0, ColumnKind::Decimal, "0");
        row("no share", 0.0, ColumnKind::Percent, "0%");
        row("invalid day", QDate(), ColumnKind::Date, "");
        row("invalid moment", QDateTime(), ColumnKind::Moment, "");
    }

    void writesEachKind()
    {
        QFETCH(TableCell, cell);
        QFETCH(ColumnKind, kind);
        QFETCH(QString, field);
        const auto records = readBack(toCsv(oneCell(cell, kind)));
        QCOMPARE(records.size(), size_t(2));
        QCOMPARE(records[1], QStringList {field});
    }

    /// A title typed by people is no formula either.
    void titlesAreNoFormulas()
    {
        Table table = oneCell(qint64(1), ColumnKind::Integer);
        table.columns.front().title = QStringLiteral("=1");
        QCOMPARE(readBack(toCsv(table)).front(), QStringList {QStringLiteral("'=1")});
    }

    void aTableWithoutRowsHasItsTitles()
    {
        Table table = sampleTable();
        table.rows.clear();
        QCOMPARE(readBack(toCsv(table)).size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestCsvFile)
#include "tst_csvfile.moc"
