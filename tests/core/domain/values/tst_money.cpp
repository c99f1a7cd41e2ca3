// Protects sums (L15.3, R5.3): read as people write them, kept to the tiyn, printed in groups.
#include "core/domain/values/money.h"

#include <QtTest/QTest>

using namespace tanu;

class TestMoney final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("tiyn");
        QTest::addColumn<QString>("printed");
        const auto row = [](const char* name, const QString& typed, qint64 tiyn, const QString& printed) {
            QTest::newRow(name) << typed << tiyn << printed;
        };
        row("L15.3 plain", QStringLiteral("25000"), 2'500'000, QStringLiteral(u"25\u00A0000"));
        row("L15.3 space", QStringLiteral("25 000"), 2'500'000, QStringLiteral(u"25\u00A0000"));
        row("L15.3 no-break space", QStringLiteral(u"25\u00A0000"), 2'500'000,
            QStringLiteral(u"25\u00A0000"));
        row("L15.3 narrow space", QStringLiteral(u"25\u202F000"), 2'500'000, QStringLiteral(u"25\u00A0000"));
        row("L15.3 comma", QStringLiteral("25000,50"), 2'500'050, QStringLiteral(u"25\u00A0000,50"));
        row("L15.3 point", QStringLiteral("25 000.05"), 2'500'005, QStringLiteral(u"25\u00A0000,05"));
        row("L15.3 one digit of tiyn", QStringLiteral("7,5"), 750, QStringLiteral("7,50"));
        row("L15.3 zero tiyn", QStringLiteral("7,00"), 700, QStringLiteral("7"));
        row("L15.3 sign", QStringLiteral("1 234 567 ₸"), 123'456'700, QStringLiteral(u"1\u00A0234\u00A0567"));
        row("L15.3 short name", QStringLiteral("100 тг."), 10'000, QStringLiteral("100"));
        row("L15.3 full name", QStringLiteral("100 теңге"), 10'000, QStringLiteral("100"));
        row("L15.3 zero", QStringLiteral("0"), 0, QStringLiteral("0"));
        row("L15.3 greatest", QStringLiteral("10000000000"), Money::greatestTiyn,
            QStringLiteral(u"10\u00A0000\u00A0000\u00A0000"));
    }

    void reads()
    {
        QFETCH(QString, typed);
        QFETCH(qint64, tiyn);
        QFETCH(QString, printed);
        const Result<Money> money = Money::parse(typed);
        QVERIFY(money.isOk());
        QCOMPARE(money->tiyn(), tiyn);
        QCOMPARE(money->toString(), printed);
        QVERIFY(*Money::parse(printed) == *money);
        QVERIFY(*Money::ofTiyn(tiyn) == *money);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("L15.3 empty") << QStringLiteral("  ") << ErrorKind::FieldEmpty;
        QTest::newRow("L15.3 negative") << QStringLiteral("-5") << ErrorKind::FieldMalformed;
        QTest::newRow("L15.3 three digits of tiyn") << QStringLiteral("5,123") << ErrorKind::FieldMalformed;
        QTest::newRow("L15.3 no tenge") << QStringLiteral(",50") << ErrorKind::FieldMalformed;
        QTest::newRow("L15.3 two points") << QStringLiteral("1.000.000") << ErrorKind::FieldMalformed;
        QTest::newRow("L15.3 another currency") << QStringLiteral("5 USD") << ErrorKind::FieldMalformed;
        QTest::newRow("L15.3 only a sign") << QStringLiteral("₸") << ErrorKind::FieldMalformed;
        QTest::newRow("L15.3 too much") << QStringLiteral("10000000000,01") << ErrorKind::FieldMalformed;
        QTest::newRow("L15.3 far too much")
            << QStringLiteral("99999999999999999999") << ErrorKind::FieldMalformed;
    }

    void refuses()
    {
        QFETCH(QString, typed);
        QFETCH(ErrorKind, kind);
        const Result<Money> money = Money::parse(typed);
        QVERIFY(!money);
        QCOMPARE(money.error().kind, kind);
        QCOMPARE(money.error().arguments.first(), QStringLiteral("money"));
    }

    void keepsItsRange()
    {
        QVERIFY(!Money::ofTiyn(-1));
        QVERIFY(!Money::ofTiyn(Money::greatestTiyn + 1));
        QVERIFY(*Money::ofTiyn(1) < *Money::ofTiyn(2));
    }
};

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
