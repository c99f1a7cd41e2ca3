// Protects the IIN (I1): the check digit in both rounds, what the digits tell, and that a difference from the
// person's data is something to ask about and not a reason to refuse (R4.1).
#include "core/domain/values/iin.h"

#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace tanu;

class TestIin final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesRightNumbers_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        const auto same = [](const char* row, const char* digits) {
            QTest::newRow(row) << QString::fromLatin1(digits) << QString::fromLatin1(digits);
        };
        same("I1 first round, male", "900101300007");
        same("I1 first round, female", "851231400001");
        same("I1 second round, male", "900101300811");
        same("I1 second round, female", "851231400207");
        same("I1 second round, born 2000", "001101600108");
        QTest::newRow("I1 spaces at the ends")
            << QStringLiteral("  900101300007\t") << QStringLiteral("900101300007");
        QTest::newRow("I1 spaces between")
            << QStringLiteral("900101 300 007") << QStringLiteral("900101300007");
        QTest::newRow("I1 no-break space")
            << QStringLiteral(u"900101\u00A0300007") << QStringLiteral("900101300007");
    }

    void takesRightNumbers()
    {
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        const Result<Iin> iin = Iin::parse(typed);
        QVERIFY(iin.isOk());
        QCOMPARE(iin->toString(), kept);
        QVERIFY(*Iin::parse(iin->toString()) == *iin);
    }

    void refusesWrongNumbers_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("fitting");
        const auto row = [](const char* name, const QString& typed, ErrorKind kind,
                             const char* fitting = "") {
            QTest::newRow(name) << typed << kind << QString::fromLatin1(fitting);
        };
        row("I1 empty", QString(), ErrorKind::NotTwelveDigits);
        row("I1 eleven digits", QStringLiteral("90010130000"), ErrorKind::NotTwelveDigits);
        row("I1 thirteen digits", QStringLiteral("9001013000077"), ErrorKind::NotTwelveDigits);
        row("I1 a letter", QStringLiteral("90010130000O"), ErrorKind::NotTwelveDigits);
        row("I1 a hyphen", QStringLiteral("900101-300007"), ErrorKind::NotTwelveDigits);
        row("I1 Arabic digits", QStringLiteral(u"90010130000\u0667"), ErrorKind::NotTwelveDigits);
        row("I1 first round", QStringLiteral("900101300008"), ErrorKind::WrongCheckDigit, "7");
        row("I1 second round", QStringLiteral("900101300810"), ErrorKind::WrongCheckDigit, "1");
        row("I1 second round, born 2000", QStringLiteral("001101600107"), ErrorKind::WrongCheckDigit, "8");
        row("I1 unusable prefix, male", QStringLiteral("900101300800"), ErrorKind::UnusableNumber);
        row("I1 unusable prefix, female", QStringLiteral("851231400270"), ErrorKind::UnusableNumber);
    }

    void refusesWrongNumbers()
    {
        QFETCH(QString, typed);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, fitting);
        const Result<Iin> iin = Iin::parse(typed);
        QVERIFY(!iin.isOk());
        QCOMPARE(iin.error().kind, kind);
        QCOMPARE(iin.error().arguments.at(0), typed);
        if (kind == ErrorKind::WrongCheckDigit)
            QCOMPARE(iin.error().arguments.at(1), fitting);
    }

    /// I1: of the ten last digits exactly one fits, or none for the unusable prefixes.
    void acceptsOneLastDigitOfTen_data()
    {
        QTest::addColumn<QString>("eleven");
        QTest::addColumn<int>("fitting");
        QTest::newRow("I1 90010130000") << QStringLiteral("90010130000") << 1;
        QTest::newRow("I1 90010130081") << QStringLiteral("90010130081") << 1;
        QTest::newRow("I1 00110160010") << QStringLiteral("00110160010") << 1;
        QTest::newRow("I1 90010130080") << QStringLiteral("90010130080") << 0;
        QTest::newRow("I1 85123140027") << QStringLiteral("85123140027") << 0;
    }

    void acceptsOneLastDigitOfTen()
    {
        QFETCH(QString, eleven);
        QFETCH(int, fitting);
        int accepted = 0;
        for (int last = 0; last < 10; ++last)
            accepted += Iin::parse(eleven + QString::number(last)).isOk() ? 1 : 0;
        QCOMPARE(accepted, fitting);
    }

    void readsBirthDateAndSex_data()
    {
        QTest::addColumn<QString>("eleven");
        QTest::addColumn<QDate>("birth");
        QTest::addColumn<int>("sex");
        const int male = static_cast<int>(Sex::Male);
        const int female = static_cast<int>(Sex::Female);
        QTest::newRow("I1 digit 7 is 1") << QStringLiteral("99123110001") << QDate(1899, 12, 31) << male;
        QTest::newRow("I1 digit 7 is 2") << QStringLiteral("99123120001") << QDate(1899, 12, 31) << female;
        QTest::newRow("I1 digit 7 is 3") << QStringLiteral("90010130000") << QDate(1990, 1, 1) << male;
        QTest::newRow("I1 digit 7 is 4") << QStringLiteral("85123140000") << QDate(1985, 12, 31) << female;
        QTest::newRow("I1 digit 7 is 5") << QStringLiteral("00022950001") << QDate(2000, 2, 29) << male;
        QTest::newRow("I1 digit 7 is 6") << QStringLiteral("00110160010") << QDate(2000, 11, 1) << female;
        QTest::newRow("I1 digit 7 is 0") << QStringLiteral("90010100001") << QDate() << -1;
        QTest::newRow("I1 digit 7 is 7") << QStringLiteral("90010170001") << QDate() << -1;
        QTest::newRow("I1 month 13") << QStringLiteral("90130130001") << QDate() << male;
        QTest::newRow("I1 29 February 1900") << QStringLiteral("00022930001") << QDate() << male;
    }

    void readsBirthDateAndSex()
    {
        QFETCH(QString, eleven);
        QFETCH(QDate, birth);
        QFETCH(int, sex);
        const Iin iin = completed(eleven);
        QCOMPARE(iin.birthDate().value_or(QDate()), birth);
        QCOMPARE(iin.sex() ? static_cast<int>(*iin.sex()) : -1, sex);
    }

    void comparesWithThePerson_data()
    {
        QTest::addColumn<QString>("eleven");
        QTest::addColumn<QDate>("birth");
        QTest::addColumn<bool>("male");
        QTest::addColumn<bool>("agrees");
        const QString plain = QStringLiteral("90010130000");
        QTest::newRow("R4.1 the same") << plain << QDate(1990, 1, 1) << true << true;
        QTest::newRow("R4.1 another day") << plain << QDate(1990, 1, 2) << true << false;
        QTest::newRow("R4.1 another century") << plain << QDate(1890, 1, 1) << true << false;
        QTest::newRow("R4.1 another sex") << plain << QDate(1990, 1, 1) << false << false;
        QTest::newRow("R4.1 no century told")
            << QStringLiteral("90010100001") << QDate(1990, 1, 1) << false << true;
        QTest::newRow("R4.1 no century, another day")
            << QStringLiteral("90010100001") << QDate(1990, 1, 3) << false << false;
        QTest::newRow("R4.1 impossible date")
            << QStringLiteral("90130130001") << QDate(1990, 12, 1) << true << false;
    }

    void comparesWithThePerson()
    {
        QFETCH(QString, eleven);
        QFETCH(QDate, birth);
        QFETCH(bool, male);
        QFETCH(bool, agrees);
        QCOMPARE(completed(eleven).agreesWith(birth, male ? Sex::Male : Sex::Female), agrees);
    }

    void ordersAndHashesByItsDigits()
    {
        const Iin lower = *Iin::parse(QStringLiteral("851231400001"));
        const Iin upper = *Iin::parse(QStringLiteral("900101300007"));
        QVERIFY(lower < upper);
        QVERIFY(!(upper < lower));
        QVERIFY(!(lower == upper));
        const QSet<Iin> both{lower, upper, *Iin::parse(QStringLiteral("851231 400001"))};
        QCOMPARE(both.size(), 2);
    }

private:
    /// The number with these eleven digits and whatever last digit fits.
    static Iin completed(const QString& eleven)
    {
        for (int last = 0; last < 9; ++last) {
            if (const Result<Iin> iin = Iin::parse(eleven + QString::number(last)))
                return *iin;
        }
        return Iin::parse(eleven + u'9').value();
    }
};

QTEST_GUILESS_MAIN(TestIin)
#include "tst_iin.moc"
