// Protects the one-time voucher (L29): once, once a year, within its validity, longer by temporary
// disability.
#include "core/domain/rules/vouchers.h"

#include <QtTest/QTest>

using namespace tanu;

namespace {

Voucher voucher(int extensionDays = 0)
{
    return {QStringLiteral("V-2"), QDate(2026, 3, 1), QDate(2026, 5, 31), extensionDays};
}

} // namespace

class TestVouchers final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judgesValidity_data()
    {
        QTest::addColumn<int>("extension");
        QTest::addColumn<QDate>("on");
        QTest::addColumn<bool>("good");
        QTest::newRow("L29.1 first day") << 0 << QDate(2026, 3, 1) << true;
        QTest::newRow("L29.1 last day") << 0 << QDate(2026, 5, 31) << true;
        QTest::newRow("L29.3 the day after") << 0 << QDate(2026, 6, 1) << false;
        QTest::newRow("L29.3 the day after, extended") << 1 << QDate(2026, 6, 1) << true;
        QTest::newRow("L29.3 last day of the extension") << 14 << QDate(2026, 6, 14) << true;
        QTest::newRow("L29.3 after the extension") << 14 << QDate(2026, 6, 15) << false;
    }

    void judgesValidity()
    {
        QFETCH(int, extension);
        QFETCH(QDate, on);
        QFETCH(bool, good);
        const Result<void> checked = checkVoucher(voucher(extension), on, {});
        QCOMPARE(checked.isOk(), good);
        if (!good)
            QVERIFY(checked.error() == (Error{ErrorKind::VoucherUnusable, {QStringLiteral("expired")}, {}}));
    }

    void judgesEarlierUse_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QDate>("issued");
        QTest::addColumn<QString>("reason");
        QTest::newRow("L29.1 the year before") << QStringLiteral("V-1") << QDate(2025, 12, 31) << QString();
        QTest::newRow("L29.1 first day of the year")
            << QStringLiteral("V-1") << QDate(2026, 1, 1) << QStringLiteral("second-in-year");
        QTest::newRow("L29.1 last day of the year")
            << QStringLiteral("V-1") << QDate(2026, 12, 31) << QStringLiteral("second-in-year");
        QTest::newRow("L29.1 the year after") << QStringLiteral("V-3") << QDate(2027, 1, 1) << QString();
        QTest::newRow("L29.1 the same number")
            << QStringLiteral("V-2") << QDate(2026, 3, 1) << QStringLiteral("used");
    }

    void judgesEarlierUse()
    {
        QFETCH(QString, number);
        QFETCH(QDate, issued);
        QFETCH(QString, reason);
        const VoucherUse longAgo{QStringLiteral("V-0"), QDate(2020, 1, 1)};
        const Result<void> checked = checkVoucher(voucher(), QDate(2026, 4, 1), {longAgo, {number, issued}});
        QCOMPARE(checked.isOk(), reason.isEmpty());
        if (!checked)
            QVERIFY(checked.error() == (Error{ErrorKind::VoucherUnusable, {reason}, {}}));
    }

    void refusesTermsThatCannotBe()
    {
        Voucher backwards = voucher();
        backwards.until = backwards.issued.addDays(-1);
        QCOMPARE(checkVoucher(backwards, QDate(2026, 4, 1), {}).error().kind, ErrorKind::FieldMalformed);
        QCOMPARE(checkVoucher(voucher(), QDate(2026, 2, 28), {}).error().kind, ErrorKind::FieldMalformed);
    }

    void extendsForThePeriodOfTheDisability_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("until");
        QTest::addColumn<int>("days");
        QTest::newRow("L29.3 within") << QDate(2026, 4, 1) << QDate(2026, 4, 10) << 10;
        QTest::newRow("L29.3 one day") << QDate(2026, 4, 1) << QDate(2026, 4, 1) << 1;
        QTest::newRow("L29.3 begun before") << QDate(2026, 2, 20) << QDate(2026, 3, 2) << 2;
        QTest::newRow("L29.3 ended after") << QDate(2026, 5, 30) << QDate(2026, 6, 20) << 22;
        QTest::newRow("L29.3 begun on the last day") << QDate(2026, 5, 31) << QDate(2026, 6, 1) << 2;
        QTest::newRow("L29.3 all before") << QDate(2026, 2, 1) << QDate(2026, 2, 28) << 0;
        QTest::newRow("L29.3 all after") << QDate(2026, 6, 1) << QDate(2026, 6, 5) << 0;
    }

    void extendsForThePeriodOfTheDisability()
    {
        QFETCH(QDate, from);
        QFETCH(QDate, until);
        QFETCH(int, days);
        QCOMPARE(disabilityDays(voucher(), from, until), days);
    }

    void countsNoDayTwice_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("until");
        QTest::addColumn<int>("days");
        QTest::newRow("L29.3 the same sheet again") << QDate(2026, 4, 1) << QDate(2026, 4, 10) << 0;
        QTest::newRow("L29.3 a sheet that overlaps") << QDate(2026, 4, 8) << QDate(2026, 4, 15) << 5;
        QTest::newRow("L29.3 a sheet around it") << QDate(2026, 3, 31) << QDate(2026, 4, 11) << 2;
        QTest::newRow("L29.3 a sheet of its own") << QDate(2026, 4, 11) << QDate(2026, 4, 12) << 2;
    }

    void countsNoDayTwice()
    {
        QFETCH(QDate, from);
        QFETCH(QDate, until);
        QFETCH(int, days);
        const SickLeave earlier{QStringLiteral("S-1"), QDate(2026, 4, 1), QDate(2026, 4, 10)};
        QCOMPARE(disabilityDays(voucher(10), from, until, {earlier}), days);
    }

    void extendsAVoucherThatStandsInItsExtension()
    {
        QCOMPARE(disabilityDays(voucher(), QDate(2026, 6, 2), QDate(2026, 6, 4)), 0);
        QCOMPARE(disabilityDays(voucher(3), QDate(2026, 6, 2), QDate(2026, 6, 4)), 3);
    }

    void lastDayMovesByTheExtension()
    {
        QCOMPARE(lastDayOf(voucher()), QDate(2026, 5, 31));
        QCOMPARE(lastDayOf(voucher(10)), QDate(2026, 6, 10));
    }
};

QTEST_GUILESS_MAIN(TestVouchers)
#include "tst_vouchers.moc"
