// Protects the price list (L15.3): a price counts from its day on, and the past never changes.
#include "core/services/center/setprice.h"
#include "core/services/queries/priceof.h"
#include "core/storage/pricetable.h"
#include "tests/core/services/center/newcenter.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::test;

class TestPrices final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_center = std::make_unique<TestCenter>(); }

    void countsFromItsDayOn()
    {
        const QDate today(2026, 11, 2);
        need(setPrice(today.addDays(10), 4'000'000));
        QCOMPARE(need(priceOn(today)).tiyn(), 3'200'000);
        QCOMPARE(need(priceOn(today.addDays(9))).tiyn(), 3'200'000);
        QCOMPARE(need(priceOn(today.addDays(10))).tiyn(), 4'000'000);
    }

    void mayBeginTodayAndBeCorrected()
    {
        const QDate today(2026, 11, 2);
        need(setPrice(today, 4'000'000));
        need(setPrice(today, 4'100'000));
        QCOMPARE(need(priceOn(today)).tiyn(), 4'100'000);
        QCOMPARE(need(priceOn(today.addDays(-1))).tiyn(), 3'200'000);
        QCOMPARE(need(PriceTable(m_center->db()).history(QStringLiteral("cook"), level())).size(), size_t {2});
    }

    void isRefused_data()
    {
        QTest::addColumn<QDate>("since");
        QTest::addColumn<QString>("profession");
        QTest::addColumn<int>("level");
        QTest::addColumn<ErrorKind>("kind");
        const QString cook = QStringLiteral("cook");
        QTest::newRow("L15.3 yesterday") << QDate(2026, 11, 1) << cook << 3 << ErrorKind::DeadlinePassed;
        QTest::newRow("no date") << QDate() << cook << 3 << ErrorKind::ImpossibleDate;
        QTest::newRow("L15.1 unknown profession")
            << QDate(2026, 11, 2) << QStringLiteral("pilot") << 3 << ErrorKind::ProfessionNotInRegister;
        QTest::newRow("another level") << QDate(2026, 11, 2) << cook << 5 << ErrorKind::FieldMalformed;
    }

    void isRefused()
    {
        QFETCH(QDate, since);
        QFETCH(QString, profession);
        QFETCH(int, level);
        QFETCH(ErrorKind, kind);
        QVERIFY(isRefusedWithoutTrace(m_center->db(), kind, [&] {
            return SetPrice(m_center->as(Role::Head)).run(profession, need(NqfLevel::of(level)), since, need(Money::ofTiyn(1)));
        }));
    }

    void isForHeadAndAdministrator()
    {
        for (const Role role : {Role::Registrar, Role::Secretary, Role::CommissionMember}) {
            QVERIFY(isRefusedWithoutTrace(m_center->db(), ErrorKind::RoleNotAllowed, [&] {
                return SetPrice(m_center->as(role)).run(QStringLiteral("cook"), level(), QDate(2026, 11, 2), need(Money::ofTiyn(1)));
            }));
        }
    }

    void isJournalled()
    {
        const qint64 before = journalLength(m_center->db());
        need(setPrice(QDate(2026, 12, 1), 5));
        QCOMPARE(journalLength(m_center->db()), before + 1);
    }

    void isWholeOrNothing()
    {
        QVERIFY(failEveryAccess(m_center->db(), [&] { return setPrice(QDate(2026, 12, 1), 5); }) > 2);
    }

    void aMissingPriceIsAnError()
    {
        const auto price = priceOf(m_center->db(), QStringLiteral("cook"), need(NqfLevel::of(4)), QDate(2026, 11, 2));
        QVERIFY(!price);
        QCOMPARE(price.error(), (Error {ErrorKind::PriceMissing, {QStringLiteral("cook")}, {}}));
        QVERIFY(!priceOn(QDate(2025, 12, 31)));
    }

private:
    static NqfLevel level() { return need(NqfLevel::of(3)); }
    Result<Money> priceOn(QDate day) { return priceOf(m_center->db(), QStringLiteral("cook"), level(), day); }
    Result<void> setPrice(QDate since, qint64 tiyn)
    {
        return SetPrice(m_center->as(Role::Head)).run(QStringLiteral("cook"), level(), since, need(Money::ofTiyn(tiyn)));
    }

    std::unique_ptr<TestCenter> m_center;
};

QTEST_GUILESS_MAIN(TestPrices)
#include "tst_prices.moc"
