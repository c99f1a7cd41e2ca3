// Protects the number of the center (A2, level 5): four digits, never rewritten.
#include "core/domain/values/accreditationnumber.h"

#include <QtTest/QTest>

using namespace tanu;

class TestAccreditationNumber final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judges_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::newRow("A2 plain") << QStringLiteral("0042") << QStringLiteral("0042");
        QTest::newRow("A2 spaces") << QStringLiteral(" 00 42 ") << QStringLiteral("0042");
        QTest::newRow("A2 greatest") << QStringLiteral("9999") << QStringLiteral("9999");
        QTest::newRow("A2 all zero") << QStringLiteral("0000") << QString();
        QTest::newRow("A2 three digits") << QStringLiteral("042") << QString();
        QTest::newRow("A2 five digits") << QStringLiteral("00042") << QString();
        QTest::newRow("A2 a letter") << QStringLiteral("A042") << QString();
        QTest::newRow("A2 empty") << QString() << QString();
    }

    void judges()
    {
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        const Result<AccreditationNumber> number = AccreditationNumber::parse(typed);
        QCOMPARE(number.isOk(), !kept.isEmpty());
        if (number) {
            QCOMPARE(number->toString(), kept);
            return;
        }
        QCOMPARE(number.error().kind, ErrorKind::FieldMalformed);
        QCOMPARE(number.error().arguments, QStringList({QStringLiteral("accreditation"), typed}));
    }

    void compares()
    {
        const AccreditationNumber small = *AccreditationNumber::parse(QStringLiteral("0042"));
        const AccreditationNumber great = *AccreditationNumber::parse(QStringLiteral("0420"));
        QVERIFY(small < great);
        QVERIFY(!(small == great));
    }
};

QTEST_GUILESS_MAIN(TestAccreditationNumber)
#include "tst_accreditationnumber.moc"
