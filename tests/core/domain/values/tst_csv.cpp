// Protects every import of a classifier: the one reader of CSV files (RFC 4180), and that a line is named by the
// number that an editor shows.
#include "core/domain/values/csv.h"

#include <QtTest/QTest>

using namespace tanu;

namespace {

QString shown(const CsvRecord& record)
{
    return QString::number(record.line) + QLatin1Char(':') + record.fields.join(QLatin1Char('|'));
}

} // namespace

class TestCsv final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsRecords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("records");
        const auto row = [](const char* name, const char* text, const QStringList& records) {
            QTest::newRow(name) << QString::fromUtf8(text) << records;
        };
        row("nothing", "", {});
        row("one field", "a", {QStringLiteral("1:a")});
        row("line end at the end", "a,b\nc,d\n", {QStringLiteral("1:a|b"), QStringLiteral("2:c|d")});
        row("CRLF", "a,b\r\nc,d\r\n", {QStringLiteral("1:a|b"), QStringLiteral("2:c|d")});
        row("no line end at the end", "a\nb", {QStringLiteral("1:a"), QStringLiteral("2:b")});
        row("empty fields", ",,\n", {QStringLiteral("1:||")});
        row("empty last field at the end", "a,", {QStringLiteral("1:a|")});
        row("byte order mark", "\xEF\xBB\xBF" "a,b", {QStringLiteral("1:a|b")});
        row("empty lines are passed over", "a\n\n\r\nb\n", {QStringLiteral("1:a"), QStringLiteral("4:b")});
        row("comma in quotes", "\"a,b\",c", {QStringLiteral("1:a,b|c")});
        row("doubled quote", "\"say \"\"yes\"\"\"", {QStringLiteral("1:say \"yes\"")});
        row("empty quotes are a field", "\"\"\nb", {QStringLiteral("1:"), QStringLiteral("2:b")});
        row("line end in quotes", "\"a\nb\",c\nd", {QStringLiteral("1:a\nb|c"), QStringLiteral("3:d")});
        row("CRLF in quotes is kept", "\"a\r\nb\"\nd", {QStringLiteral("1:a\r\nb"), QStringLiteral("3:d")});
        row("lone CR belongs to the field", "a\rb\nc", {QStringLiteral("1:a\rb"), QStringLiteral("2:c")});
        row("white space is kept", " a , b ", {QStringLiteral("1: a | b ")});
        row("Kazakh letters", "Қазақ,ӘҒҚҢӨҰҮҺІ", {QString::fromUtf8("1:Қазақ|ӘҒҚҢӨҰҮҺІ")});
    }

    void readsRecords()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, records);
        QStringList read;
        const auto done = readCsv(text, [&read](const CsvRecord& record) -> Result<void> {
            read.append(shown(record));
            return {};
        });
        QVERIFY(done.isOk());
        QCOMPARE(read, records);
    }

    void namesTheLineOfAWrongQuote_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::newRow("inside a plain field") << QStringLiteral("a\nb\"c\n") << QStringLiteral("2");
        QTest::newRow("behind a closing quote") << QStringLiteral("a\n\"b\"c\n") << QStringLiteral("2");
        QTest::newRow("never closed") << QStringLiteral("a\nb\n\"c\nd\ne\n") << QStringLiteral("3");
        QTest::newRow("never closed at the end") << QStringLiteral("\"") << QStringLiteral("1");
        QTest::newRow("behind a line end in quotes") << QStringLiteral("\"a\nb\"c") << QStringLiteral("2");
    }

    void namesTheLineOfAWrongQuote()
    {
        QFETCH(QString, text);
        QFETCH(QString, line);
        const auto done = readCsv(text, [](const CsvRecord&) { return Result<void>(); });
        QVERIFY(!done);
        QCOMPARE(done.error(), (Error {ErrorKind::ImportLineBad, {line, QStringLiteral("quote")}, {}}));
    }

    void stopsWhenTheVisitorRefuses()
    {
        int visited = 0;
        const auto done = readCsv(QStringLiteral("a\nb\nc"), [&visited](const CsvRecord&) -> Result<void> {
            return ++visited == 2 ? Result<void>(ErrorKind::Cancelled) : Result<void>();
        });
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Cancelled);
        QCOMPARE(visited, 2);
    }

    void writesWhatItReads_data()
    {
        QTest::addColumn<QString>("field");
        for (const char* field : {"plain", "", "a,b", "say \"yes\"", "two\nlines", "two\r\nlines", "Ұлттық, \"ҰКС\""})
            QTest::newRow(field) << QString::fromUtf8(field);
    }

    void writesWhatItReads()
    {
        QFETCH(QString, field);
        const QString line = csvField(field) + QLatin1Char(',') + csvField(field);
        QStringList read;
        const auto done = readCsv(line, [&read](const CsvRecord& record) -> Result<void> {
            read = record.fields;
            return {};
        });
        QVERIFY(done.isOk());
        QCOMPARE(read, QStringList({field, field}));
    }

    void quotesOnlyWhereNeeded()
    {
        QCOMPARE(csvField(QStringLiteral("a b")), QStringLiteral("a b"));
        QCOMPARE(csvField(QStringLiteral("a,b")), QStringLiteral("\"a,b\""));
        QCOMPARE(csvField(QStringLiteral("\"")), QStringLiteral("\"\"\"\""));
    }

    void makesNoFormulas_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        for (const char* first : {"=1+1", "+77011234567", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
            QTest::newRow(first) << QString::fromLatin1(first) << QString(u'\'' + QString::fromLatin1(first));
        for (const char* plain : {"", "a=b", "1-2", "Әлия", "'=1", "(=1)"})
            QTest::newRow(plain) << QString::fromUtf8(plain) << QString::fromUtf8(plain);
    }

    void makesNoFormulas()
    {
        QFETCH(QString, text);
        QTEST(csvPlainText(text), "written");
    }

    void findsWhatPartsTheFields_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("records");
        QTest::newRow("comma") << "a,b\nc;d,e" << QStringList {QStringLiteral("1:a|b"), QStringLiteral("2:c;d|e")};
        QTest::newRow("semicolon") << "a;b\n1,5;\"x;y\"" << QStringList {QStringLiteral("1:a|b"), QStringLiteral("2:1,5|x;y")};
        QTest::newRow("tab") << "a\tb,c\td\n" << QStringList {QStringLiteral("1:a|b,c|d")};
        QTest::newRow("not in quotes") << "\"a,b,c\";d\n" << QStringList {QStringLiteral("1:a,b,c|d")};
        QTest::newRow("the first line decides") << "a;b\nc,d,e;f" << QStringList {QStringLiteral("1:a|b"), QStringLiteral("2:c,d,e|f")};
        QTest::newRow("one column") << "a\nb" << QStringList {QStringLiteral("1:a"), QStringLiteral("2:b")};
    }

    void findsWhatPartsTheFields()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, records);
        QStringList read;
        const auto done = readCsv(text, [&read](const CsvRecord& record) -> Result<void> {
            read.append(shown(record));
            return {};
        }, csvSeparator(text));
        QVERIFY(done.isOk());
        QCOMPARE(read, records);
    }

    void writesWholeRecords_data()
    {
        QTest::addColumn<QStringList>("fields");
        QTest::addColumn<QString>("line");
        QTest::newRow("one") << QStringList {QStringLiteral("a")} << QStringLiteral("a\r\n");
        QTest::newRow("quoted") << QStringList {QStringLiteral("a,b"), QStringLiteral("c")} << QStringLiteral("\"a,b\",c\r\n");
        QTest::newRow("empty ends") << QStringList {QString(), QStringLiteral("b"), QString()} << QStringLiteral(",b,\r\n");
        QTest::newRow("one empty field is seen") << QStringList {QString()} << QStringLiteral("\"\"\r\n");
    }

    void writesWholeRecords()
    {
        QFETCH(QStringList, fields);
        QTEST(csvLine(fields), "line");
        int records = 0;
        const auto done = readCsv(csvLine(fields), [&](const CsvRecord& record) -> Result<void> {
            ++records;
            return record.fields == fields ? Result<void>() : Result<void>(ErrorKind::Cancelled);
        });
        QVERIFY(done.isOk());
        QCOMPARE(records, 1);
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
