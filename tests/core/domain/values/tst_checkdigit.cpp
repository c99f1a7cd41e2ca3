// Protects the check digit of I1 and I2 against the formula written out once more, sign by sign.
#include "core/domain/values/checkdigit.h"
#include "core/domain/values/plaincode.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace tanu;

namespace {

/// The formula of I1 as the requirement writes it; -1 for an unusable number.
int byTheFormula(const QString& a)
{
    const auto digit = [&a](int place) { return a.at(place - 1).digitValue(); };
    const int first = (1 * digit(1) + 2 * digit(2) + 3 * digit(3) + 4 * digit(4) + 5 * digit(5) + 6 * digit(6)
                          + 7 * digit(7) + 8 * digit(8) + 9 * digit(9) + 10 * digit(10) + 11 * digit(11))
        % 11;
    if (first != 10)
        return first;
    const int second = (3 * digit(1) + 4 * digit(2) + 5 * digit(3) + 6 * digit(4) + 7 * digit(5) + 8 * digit(6)
                           + 9 * digit(7) + 10 * digit(8) + 11 * digit(9) + 1 * digit(10) + 2 * digit(11))
        % 11;
    return second == 10 ? -1 : second;
}

} // namespace

class TestCheckDigit final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheFormula()
    {
        QRandomGenerator random(7);
        int unusable = 0;
        int secondRound = 0;
        for (int i = 0; i < 20'000; ++i) {
            QString eleven;
            for (int at = 0; at < 11; ++at)
                eleven += QString::number(random.bounded(10));
            const int expected = byTheFormula(eleven);
            QCOMPARE(checkDigitOf(eleven).value_or(-1), expected);
            unusable += expected == -1 ? 1 : 0;
            int first = 0;
            for (int at = 0; at < 11; ++at)
                first += (at + 1) * eleven.at(at).digitValue();
            secondRound += first % 11 == 10 ? 1 : 0;
        }
        QVERIFY2(unusable > 50, "the numbers do not reach the unusable ones");
        QVERIFY2(secondRound > 1000, "the numbers do not reach the second round");
    }

    void readsNothingBehindTheEleventh()
    {
        QCOMPARE(checkDigitOf(u"900101300009").value_or(-1), 7);
        QCOMPARE(checkDigitOf(u"90010130000").value_or(-1), 7);
    }

    void takesTwelveDigits_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("digits");
        QTest::newRow("I1 plain") << QStringLiteral("900101300007") << QStringLiteral("900101300007");
        QTest::newRow("I1 spaces") << QStringLiteral(" 9001 0130 0007\n") << QStringLiteral("900101300007");
        QTest::newRow("I1 eleven") << QStringLiteral("90010130000") << QString();
        QTest::newRow("I1 thirteen") << QStringLiteral("9001013000070") << QString();
        QTest::newRow("I1 a sign") << QStringLiteral("+00101300007") << QString();
        QTest::newRow("I1 empty") << QString() << QString();
    }

    void takesTwelveDigits()
    {
        QFETCH(QString, typed);
        QFETCH(QString, digits);
        QCOMPARE(twelveDigits(typed).value_or(QString()), digits);
    }

    void makesCodesPlain_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("plain");
        QTest::newRow("A2 hyphens stay") << QStringLiteral("1-2") << QStringLiteral("1-2");
        QTest::newRow("A2 every dash") << QStringLiteral(u"1\u20102\u20113\u20124\u20135\u20146\u22127")
                                       << QStringLiteral("1-2-3-4-5-6-7");
        QTest::newRow("A2 white space") << QStringLiteral(u" 1\t2\u00A03\u202F4 ") << QStringLiteral("1234");
        QTest::newRow("A2 case") << QStringLiteral("xy") << QStringLiteral("XY");
        QTest::newRow("A2 Cyrillic") << QStringLiteral(u"\u0445\u0425") << QStringLiteral("XX");
        QTest::newRow("A2 other letters stay") << QStringLiteral(u"\u0430") << QStringLiteral(u"\u0410");
    }

    void makesCodesPlain()
    {
        QFETCH(QString, typed);
        QFETCH(QString, plain);
        QCOMPARE(plainCode(typed), plain);
        QCOMPARE(plainCode(plain), plain);
    }
};

QTEST_GUILESS_MAIN(TestCheckDigit)
#include "tst_checkdigit.moc"
