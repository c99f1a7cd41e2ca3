// Protects the serial number of a document (A2, exchange.md 20): printer and parser agree, hurried typing is
// understood, and a refusal names the level that does not fit.
#include "core/domain/values/certificatenumber.h"

#include <QtTest/QTest>

using namespace tanu;

namespace {

CertificateNumber::Levels levels(const QString& occupation, QDate date, qint64 ordinal)
{
    std::optional<OccupationCode> code;
    if (!occupation.isEmpty())
        code = *OccupationCode::parse(occupation);
    return {*OkedSubclass::parse(QStringLiteral("41201")), code, *NqfLevel::of(4), date,
        *AccreditationNumber::parse(QStringLiteral("0042")), *Ordinal::of(ordinal)};
}

} // namespace

class TestCertificateNumber final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void printsAndReadsBack_data()
    {
        QTest::addColumn<QString>("occupation");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<qint64>("ordinal");
        QTest::addColumn<QString>("printed");
        QTest::newRow("A2 level 2 of 8 digits")
            << QStringLiteral("7212-0-001") << QDate(2026, 2, 15) << qint64{17}
            << QStringLiteral("41201-72120001-4-150226-0042-000000017");
        QTest::newRow("A2 level 2 of 9 signs")
            << QStringLiteral("X1000-1-001") << QDate(2027, 12, 31) << qint64{999'999'999}
            << QStringLiteral("41201-X10001001-4-311227-0042-999999999");
        QTest::newRow("A2 level 2 is 0") << QString() << QDate(2024, 2, 29) << qint64{1}
                                         << QStringLiteral("41201-0-4-290224-0042-000000001");
        QTest::newRow("A2 first year") << QString() << QDate(2000, 1, 1) << qint64{1}
                                       << QStringLiteral("41201-0-4-010100-0042-000000001");
        QTest::newRow("A2 last year") << QString() << QDate(2099, 12, 31) << qint64{1}
                                      << QStringLiteral("41201-0-4-311299-0042-000000001");
    }

    void printsAndReadsBack()
    {
        QFETCH(QString, occupation);
        QFETCH(QDate, date);
        QFETCH(qint64, ordinal);
        QFETCH(QString, printed);
        const Result<CertificateNumber> number = CertificateNumber::of(levels(occupation, date, ordinal));
        QVERIFY(number.isOk());
        QCOMPARE(number->toString(), printed);
        const Result<CertificateNumber> read = CertificateNumber::parse(printed);
        QVERIFY(read.isOk());
        QVERIFY(*read == *number);
        QCOMPARE(read->levels().procedure, date);
        QCOMPARE(read->levels().ordinal.value(), ordinal);
        QCOMPARE(read->levels().occupation.has_value(), !occupation.isEmpty());
        const QString bare = printed.split(u'-').join(QString());
        QCOMPARE(CertificateNumber::parse(bare)->toString(), printed);
    }

    void understandsHurriedTyping_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("A2 spaces at the ends")
            << QStringLiteral("  41201-X10001001-4-150226-0042-000000017\n");
        QTest::newRow("A2 spaces round hyphens")
            << QStringLiteral("41201 - X10001001 - 4 - 150226 - 0042 - 000000017");
        QTest::newRow("A2 spaces for hyphens") << QStringLiteral("41201 X10001001 4 150226 0042 000000017");
        QTest::newRow("A2 no separators") << QStringLiteral("41201X1000100141502260042000000017");
        QTest::newRow("A2 lower case") << QStringLiteral("41201-x10001001-4-150226-0042-000000017");
        QTest::newRow("A2 Cyrillic letter")
            << QStringLiteral(u"41201-\u044510001001-4-150226-0042-000000017");
        QTest::newRow("A2 en dashes") << QStringLiteral("41201–X10001001–4–150226–0042–000000017");
        QTest::newRow("A2 em dashes and minus")
            << QStringLiteral(u"41201\u2014X10001001\u22124\u2011150226-0042-000000017");
    }

    void understandsHurriedTyping()
    {
        QFETCH(QString, typed);
        const Result<CertificateNumber> number = CertificateNumber::parse(typed);
        QVERIFY(number.isOk());
        QCOMPARE(number->toString(), QStringLiteral("41201-X10001001-4-150226-0042-000000017"));
    }

    void namesTheLevelThatDoesNotFit_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("level");
        const auto row = [](const char* name, const char* typed, const char* level) {
            QTest::newRow(name) << QString::fromLatin1(typed) << QString::fromLatin1(level);
        };
        row("A2 empty", "", "1");
        row("A2 level 1 short", "4120-72120001-4-150226-0042-000000017", "1");
        row("A2 level 1 with a point", "41.201-72120001-4-150226-0042-000000017", "1");
        row("A2 level 2 short", "41201-7212001-4-150226-0042-000000017", "2");
        row("A2 level 2 of nine digits", "41201-721200011-4-150226-0042-000000017", "2");
        row("A2 level 2 is 1", "41201-1-4-150226-0042-000000017", "2");
        row("A2 level 2 empty", "41201--4-150226-0042-000000017", "2");
        row("A2 level 3 is 0", "41201-72120001-0-150226-0042-000000017", "3");
        row("A2 level 3 is 9", "41201-72120001-9-150226-0042-000000017", "3");
        row("A2 level 4 is 30 February", "41201-72120001-4-300226-0042-000000017", "4");
        row("A2 level 4 is 29 February 2025", "41201-72120001-4-290225-0042-000000017", "4");
        row("A2 level 4 has a letter", "41201-72120001-4-15O226-0042-000000017", "4");
        row("A2 level 4 of eight digits", "41201-72120001-4-15022026-0042-000000017", "4");
        row("A2 level 5 short", "41201-72120001-4-150226-042-000000017", "5");
        row("A2 level 5 is zero", "41201-72120001-4-150226-0000-000000017", "5");
        row("A2 level 6 is zero", "41201-72120001-4-150226-0042-000000000", "6");
        row("A2 level 6 short", "41201-72120001-4-150226-0042-17", "6");
        row("A2 level 6 missing", "41201-72120001-4-150226-0042", "6");
        row("A2 a seventh level", "41201-72120001-4-150226-0042-000000017-1", "6");
        row("A2 only two levels", "41201-72120001", "3");
        row("A2 words", "document", "1");
    }

    void namesTheLevelThatDoesNotFit()
    {
        QFETCH(QString, typed);
        QFETCH(QString, level);
        const Result<CertificateNumber> number = CertificateNumber::parse(typed);
        QVERIFY(!number);
        QCOMPARE(number.error().kind, ErrorKind::SerialMalformed);
        QCOMPARE(number.error().arguments, QStringList({typed, level}));
    }

    void refusesDatesThatTwoDigitsCannotTell()
    {
        for (const QDate date : {QDate(1999, 12, 31), QDate(2100, 1, 1), QDate()}) {
            const Result<CertificateNumber> number = CertificateNumber::of(levels(QString(), date, 1));
            QVERIFY(!number);
            QCOMPARE(number.error().arguments.at(1), QStringLiteral("4"));
        }
    }

    void compares()
    {
        const CertificateNumber first = *CertificateNumber::of(levels(QString(), QDate(2026, 2, 15), 17));
        const CertificateNumber second = *CertificateNumber::of(levels(QString(), QDate(2026, 2, 15), 18));
        QVERIFY(first < second);
        QVERIFY(!(second < first));
        QVERIFY(!(first == second));
    }
};

QTEST_GUILESS_MAIN(TestCertificateNumber)
#include "tst_certificatenumber.moc"
