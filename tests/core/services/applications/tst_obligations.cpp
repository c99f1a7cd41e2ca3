// Protects W4: a term stays as it was counted; and the step of a case, which every service takes through one door.

#include "core/services/applications/casestep.h"
#include "core/services/obligations.h"
#include "core/storage/applicationtable.h"
#include "core/storage/obligationtable.h"
#include "tests/support/tabledump.h"
#include "tests/support/testcenter.h"

#include <QtTest/QtTest>

using namespace tanu;
using namespace tanu::test;

class TestObligations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_center = std::make_unique<TestCenter>(); }
    void keepsWhatWasCounted();
    void saysThatAYearIsUnconfirmed();
    void opensAnew();
    void meetsOnce();
    void knowsLateness_data();
    void knowsLateness();
    void movesTheCase();
    void refusesAStepThatIsNotThere();
    void refusesACaseThatChangedMeanwhile();

private:
    /// Runs the work as a deed of the registrar, whose action plays no part.
    template <typename Work>
    auto acting(Work&& work)
    {
        return perform(m_center->as(Role::Registrar), Action::RegisterApplication, [&](Deed& deed) {
            deed.about("application", m_id);
            return work(deed);
        });
    }
    [[nodiscard]] ObligationRow stored(Obligation kind)
    {
        return need(ObligationTable(m_center->db()).find(m_id, kind)).value();
    }

    ApplicationId m_id;
    std::unique_ptr<TestCenter> m_center;
};

void TestObligations::keepsWhatWasCounted()
{
    m_id = m_center->registered(1);
    const auto opened = need(acting([&](Deed& deed) {
        return openObligation(deed, m_id, Obligation::SendNotice, QDate(2026, 12, 11), m_center->calendar());
    }));
    QCOMPARE(opened.lastDay, m_center->calendar().addWorkingDays(QDate(2026, 12, 11), 5));
    QCOMPARE(stored(Obligation::SendNotice).lastDay, opened.lastDay);
    QCOMPARE(stored(Obligation::SendNotice).countedFrom, QDate(2026, 12, 11));
    QVERIFY(!stored(Obligation::SendNotice).unconfirmed);
}

void TestObligations::saysThatAYearIsUnconfirmed()
{
    m_id = m_center->registered(1);
    QVERIFY(acting([&](Deed& deed) {
        return openObligation(deed, m_id, Obligation::SendNotice, QDate(2027, 12, 30), m_center->calendar());
    }));
    QVERIFY(stored(Obligation::SendNotice).unconfirmed);
}

void TestObligations::opensAnew()
{
    m_id = m_center->registered(1);
    for (const QDate day : {QDate(2026, 11, 2), QDate(2026, 11, 9)}) {
        QVERIFY(acting([&](Deed& deed) {
            return openObligation(deed, m_id, Obligation::SendNotice, day, m_center->calendar());
        }));
        QVERIFY(!stored(Obligation::SendNotice).metAt);
        QCOMPARE(stored(Obligation::SendNotice).countedFrom, day);
        QVERIFY(acting([&](Deed& deed) { return meetObligation(deed, m_id, Obligation::SendNotice); }));
    }
    QCOMPARE(need(ObligationTable(m_center->db()).ofApplication(m_id)).size(), size_t {3});
}

void TestObligations::meetsOnce()
{
    m_id = m_center->registered(1);
    const QDateTime first = m_center->clock().now();
    const auto meet = [&] {
        return acting([&](Deed& deed) { return meetObligation(deed, m_id, Obligation::CheckPackage); });
    };
    QVERIFY(meet());
    m_center->clock().advance(60);
    QVERIFY(meet());
    QCOMPARE(stored(Obligation::CheckPackage).metAt, std::optional(first));
    QVERIFY(acting([&](Deed& deed) { return meetObligation(deed, m_id, Obligation::SignProtocol); }));
}

void TestObligations::knowsLateness_data()
{
    QTest::addColumn<QDate>("on");
    QTest::addColumn<bool>("late");
    QTest::newRow("W5 on the last day") << QDate(2026, 11, 5) << false;
    QTest::newRow("W5 the day after") << QDate(2026, 11, 6) << true;
}

void TestObligations::knowsLateness()
{
    QFETCH(QDate, on);
    QFETCH(bool, late);
    m_id = m_center->registered(1);
    m_center->clock().set(fromKazakhstan(on, QTime(23, 59)));
    const auto lateness
        = need(acting([&](Deed& deed) { return latenessOf(deed, m_id, Obligation::AnswerApplication); }));
    QCOMPARE(lateness.late, late);
    QCOMPARE(lateness.lastDay, QDate(2026, 11, 5));
    const auto none = need(acting([&](Deed& deed) { return latenessOf(deed, m_id, Obligation::SignProtocol); }));
    QVERIFY(!none.late);
}

void TestObligations::movesTheCase()
{
    m_id = m_center->registered(1);
    const auto moved = need(acting([&](Deed& deed) { return stepCase(deed, m_id, Action::CheckPackage); }));
    QCOMPARE(moved.state, CaseState::Checked);
    QCOMPARE(m_center->stateOf(m_id), CaseState::Checked);
    QVERIFY(acting([&](Deed& deed) { return stepCase(deed, m_id, Action::CheckPackage); }));
}

void TestObligations::refusesAStepThatIsNotThere()
{
    m_id = m_center->registered(1);
    const auto refused = acting([&](Deed& deed) { return stepCase(deed, m_id, Action::SignProtocol, CaseState::Passed); });
    QCOMPARE(refused.error().kind, ErrorKind::ActionNotAllowed);
    QCOMPARE(m_center->stateOf(m_id), CaseState::Registered);
}

void TestObligations::refusesACaseThatChangedMeanwhile()
{
    m_id = m_center->registered(1);
    const Application seen = need(ApplicationTable(m_center->db()).load(m_id));
    need(ApplicationTable(m_center->db()).setState(m_id, CaseState::Registered, CaseState::Refused));
    const auto refused = acting([&](Deed& deed) { return stepCase(deed, seen, Action::CheckPackage); });
    QCOMPARE(refused.error().kind, ErrorKind::ChangedMeanwhile);
}

QTEST_GUILESS_MAIN(TestObligations)
#include "tst_obligations.moc"
