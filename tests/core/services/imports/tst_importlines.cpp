// Protects the reading of a classifier's file: every bad line named by its number, a hundred at most, and progress
// that can be stopped.
#include "core/services/imports/importlines.h"

#include <QtTest/QTest>

using namespace tanu;

namespace {

/// Takes records of two fields; a first field `bad` is one.
ImportFormat twoFields(QStringList& taken)
{
    return {QStringLiteral("a,b"), 2, [&taken](const CsvRecord& record) {
                if (record.fields.constFirst() == QLatin1String("bad"))
                    return QStringLiteral("value");
                taken.append(record.fields.join(QLatin1Char('|')));
                return QString();
            }};
}

struct Reading {
    Result<void> done;
    QStringList taken;
    std::vector<BadLine> bad;
};

Reading read(const QByteArray& file, const ImportProgress& progress = {})
{
    QStringList taken;
    BadLines bad;
    const Result<void> done = readImport(file, twoFields(taken), progress, bad);
    return {done, taken, bad.isEmpty() ? std::vector<BadLine>() : badLinesOf(bad.error())};
}

} // namespace

class TestImportLines final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsGoodFiles_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("plain") << QByteArrayLiteral("a,b\n1,ә\n2,я\n");
        QTest::newRow("CRLF") << QByteArrayLiteral("a,b\r\n1,ә\r\n2,я\r\n");
        QTest::newRow("byte order mark") << QByteArrayLiteral("\xEF\xBB\xBF" "a,b\n1,ә\n2,я");
        QTest::newRow("quotes") << QByteArrayLiteral("a,b\n\"1\",\"ә\"\n2,я\n");
    }

    void readsGoodFiles()
    {
        QFETCH(QByteArray, file);
        const Reading reading = read(file);
        QVERIFY(reading.done.isOk());
        QVERIFY(reading.bad.empty());
        QCOMPARE(reading.taken, QStringList({QString::fromUtf8("1|ә"), QString::fromUtf8("2|я")}));
    }

    void refusesAnotherFile_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("what");
        QTest::newRow("nothing") << QByteArray() << QStringLiteral("header");
        QTest::newRow("another header") << QByteArrayLiteral("a,c\n1,2\n") << QStringLiteral("header");
        QTest::newRow("a header with white space") << QByteArrayLiteral("a, b\n1,2\n") << QStringLiteral("header");
        QTest::newRow("no header") << QByteArrayLiteral("1,2\n") << QStringLiteral("header");
    }

    void refusesAnotherFile()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, what);
        const Reading reading = read(file);
        QVERIFY(!reading.done);
        QCOMPARE(badLinesOf(reading.done.error()), std::vector<BadLine>({{1, what}}));
        QVERIFY(reading.taken.isEmpty());
    }

    void namesEveryLineThatIsNoUtf8()
    {
        const Reading reading = read(QByteArrayLiteral("a,b\n1,\xC0\n2,c\n3,\xFF\n"));
        QVERIFY(!reading.done);
        QCOMPARE(badLinesOf(reading.done.error()),
            std::vector<BadLine>({{2, QStringLiteral("encoding")}, {4, QStringLiteral("encoding")}}));
    }

    void namesEveryBadRecord()
    {
        const Reading reading = read(QByteArrayLiteral("a,b\n1,2\nbad,2\n3\n\"4\n4\",5\n1,2,3\nbad,x\n"));
        QVERIFY(reading.done.isOk());
        QCOMPARE(reading.bad,
            std::vector<BadLine>({{3, QStringLiteral("value")}, {4, QStringLiteral("fields")},
                {7, QStringLiteral("fields")}, {8, QStringLiteral("value")}}));
        QCOMPARE(reading.taken, QStringList({QStringLiteral("1|2"), QStringLiteral("4\n4|5")}));
    }

    void aWrongQuoteEndsTheReadingButNotTheList()
    {
        const Reading reading = read(QByteArrayLiteral("a,b\nbad,2\n3,4\"\n5,6\n"));
        QVERIFY(!reading.done);
        QCOMPARE(badLinesOf(reading.done.error()),
            std::vector<BadLine>({{2, QStringLiteral("value")}, {3, QStringLiteral("quote")}}));
    }

    void stopsAtTheHundredthBadLine()
    {
        const Reading reading = read(QByteArrayLiteral("a,b\n") + QByteArrayLiteral("bad,1\n").repeated(250));
        QVERIFY(!reading.done);
        const auto bad = badLinesOf(reading.done.error());
        QCOMPARE(bad.size(), size_t {mostBadLines});
        QCOMPARE(bad.front().line, 2);
        QCOMPARE(bad.back().line, 101);
    }

    void tellsOfItsProgress()
    {
        std::vector<int> told;
        const Reading reading = read(QByteArrayLiteral("a,b\n") + QByteArrayLiteral("1,2\n").repeated(5000),
            [&told](int perMille) {
                told.push_back(perMille);
                return true;
            });
        QVERIFY(reading.done.isOk());
        QVERIFY(told.size() > 5);
        QCOMPARE(told.front(), 0);
        QVERIFY(std::is_sorted(told.begin(), told.end()));
        QVERIFY(told.back() > 400 && told.back() <= 500);
    }

    void canBeStopped()
    {
        const Reading atOnce = read(QByteArrayLiteral("a,b\n1,2\n"), [](int) { return false; });
        QCOMPARE(atOnce.done.error().kind, ErrorKind::Cancelled);
        const Reading later = read(QByteArrayLiteral("a,b\n") + QByteArrayLiteral("1,2\n").repeated(5000),
            [](int perMille) { return perMille < 200; });
        QCOMPARE(later.done.error().kind, ErrorKind::Cancelled);
        QVERIFY(later.taken.size() < 5000);
    }

    void storingIsTheSecondHalf()
    {
        std::vector<int> told;
        const ImportProgress progress = [&told](int perMille) {
            told.push_back(perMille);
            return perMille < 1000;
        };
        for (size_t done = 1; done < 2048; ++done)
            QVERIFY(reportStored(progress, done, 2048).isOk());
        QCOMPARE(told, std::vector<int>({625, 750, 875}));
        QCOMPARE(reportStored(progress, 2048, 2048).error().kind, ErrorKind::Cancelled);
        QVERIFY(reportStored({}, 1, 1).isOk());
    }

    void anotherErrorNamesNoLines()
    {
        QVERIFY(badLinesOf(Error {ErrorKind::NotFound, {QStringLiteral("1"), QStringLiteral("2")}, {}}).empty());
    }
};

QTEST_GUILESS_MAIN(TestImportLines)
#include "tst_importlines.moc"
