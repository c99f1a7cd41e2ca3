// Protects the BIN (I2): the IIN's check digit, and the shape of its first five digits.
#include "core/domain/values/bin.h"

#include "core/domain/values/checkdigit.h"

#include <QtTest/QTest>

using namespace tanu;

class TestBin final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judgesShape_data()
    {
        QTest::addColumn<QString>("eleven");
        QTest::addColumn<bool>("good");
        QTest::newRow("I2 month 06, kind 3") << QStringLiteral("15063000012") << false;
        QTest::newRow("I2 month 06, kind 4") << QStringLiteral("15064000012") << true;
        QTest::newRow("I2 month 06, kind 5") << QStringLiteral("15065000012") << true;
        QTest::newRow("I2 month 06, kind 6") << QStringLiteral("15066000012") << true;
        QTest::newRow("I2 month 06, kind 7") << QStringLiteral("15067000012") << false;
        QTest::newRow("I2 month 00") << QStringLiteral("15004000012") << false;
        QTest::newRow("I2 month 12") << QStringLiteral("15124000012") << true;
        QTest::newRow("I2 month 13") << QStringLiteral("15134000012") << false;
    }

    void judgesShape()
    {
        QFETCH(QString, eleven);
        QFETCH(bool, good);
        const std::optional<int> last = checkDigitOf(eleven);
        QVERIFY2(last, "the row needs a usable prefix");
        const QString typed = eleven + QString::number(*last);
        const Result<Bin> bin = Bin::parse(typed);
        QCOMPARE(bin.isOk(), good);
        if (good) {
            QCOMPARE(bin->toString(), typed);
            return;
        }
        QCOMPARE(bin.error().kind, ErrorKind::FieldMalformed);
        QCOMPARE(bin.error().arguments, QStringList({QStringLiteral("bin"), typed}));
    }

    void refusesAWrongCheckDigit()
    {
        const QString eleven = QStringLiteral("15064000012");
        const int fitting = *checkDigitOf(eleven);
        for (int last = 0; last < 10; ++last) {
            const QString typed = eleven + QString::number(last);
            const Result<Bin> bin = Bin::parse(typed);
            QCOMPARE(bin.isOk(), last == fitting);
            if (bin)
                continue;
            QCOMPARE(bin.error().kind, ErrorKind::WrongCheckDigit);
            QCOMPARE(bin.error().arguments, QStringList({typed, QString::number(fitting)}));
        }
    }

    void refusesWhatIsNotTwelveDigits()
    {
        const QStringList wrong{QString(), QStringLiteral("1506400001"), QStringLiteral("15064000012X")};
        for (const QString& typed : wrong)
            QCOMPARE(Bin::parse(typed).error().kind, ErrorKind::NotTwelveDigits);
    }

    void refusesAnUnusableNumber()
    {
        QCOMPARE(Bin::parse(QStringLiteral("900101300800")).error().kind, ErrorKind::UnusableNumber);
    }

    void ignoresSpacesAndCompares()
    {
        const QString digits = QStringLiteral("15064000012") + QString::number(*checkDigitOf(u"15064000012"));
        const Bin bin = *Bin::parse(digits);
        QVERIFY(*Bin::parse(u' ' + digits.left(6) + u' ' + digits.mid(6)) == bin);
        const QString other = QStringLiteral("15065000012") + QString::number(*checkDigitOf(u"15065000012"));
        QVERIFY(bin < *Bin::parse(other));
        QVERIFY(!(*Bin::parse(other) == bin));
    }
};

QTEST_GUILESS_MAIN(TestBin)
#include "tst_bin.moc"
