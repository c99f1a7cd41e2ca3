// Protects what a correction of a protocol may say (R17.2): a reason, results that can be and their own decision (R15, R16,
// R17.1), days that can be, dissent of who votes; and that a draft counts for nothing.
#include "core/services/corrections/draftcorrection.h"
#include "core/services/queries/protocolquery.h"
#include "tests/support/sessionroad.h"
#include "tests/support/tabledump.h"
#include "tests/support/told.h"

#include <QtTest/QtTest>

using namespace tanu;
using namespace tanu::test;

namespace {

const QString reason = QStringLiteral("Қате");
using Spoil = std::function<void(ProtocolCorrection&, TestCenter&, const ApplicationId&)>;

} // namespace

class TestDraftCorrection final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_center = std::make_unique<TestCenter>();
        SessionRoad road(*m_center);
        m_passing = m_center->contracted(0);
        m_old = road.signedProtocol({m_passing}, {});
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<QString>("answer");
        const auto row = [](const char* name, const char* answer, Spoil spoil) {
            QTest::newRow(name) << spoil << QString::fromUtf8(answer);
        };
        using C = ProtocolCorrection;
        row("R17.2 no reason", "FieldEmpty reason", [](C& one, TestCenter&, const ApplicationId&) { one.reason = QStringLiteral(" "); });
        row("R17.2 corrects nothing", "FieldEmpty correction", [](C& one, TestCenter&, const ApplicationId&) { one.candidates.clear(); });
        row("R15 more answers than questions", "CountsImpossible 31,30",
            [](C& one, TestCenter&, const ApplicationId&) { one.candidates.front().theory.correct = 31; });
        row("R15 another number of questions", "CountsImpossible 10,40",
            [](C& one, TestCenter&, const ApplicationId&) { one.candidates.front().theory = {10, 40, {}}; });
        row("R15 topics that do not add up", "CountsImpossible 10,30", [](C& one, TestCenter& center, const ApplicationId&) {
            one.candidates.front().theory = {10, 30, {{center.programme().topics.front().id, 9}}};
        });
        row("R17.2 somebody who was not there", "NotFound candidate", [](C& one, TestCenter& center, const ApplicationId&) {
            one.candidates.front().application = center.registered(7);
        });
        row("R17.2 ended before it started", "FieldMalformed endedat", [](C& one, TestCenter&, const ApplicationId&) {
            one.endedAt = fromKazakhstan(QDate(2026, 11, 16), QTime(9, 0));
        });
        row("R17.2 ended tomorrow", "FieldMalformed endedat", [](C& one, TestCenter& center, const ApplicationId&) {
            one.endedAt = center.clock().now().addDays(1);
        });
        row("R17.2 signed before the end", "FieldMalformed signedon,2026-11-16",
            [](C& one, TestCenter&, const ApplicationId&) { one.signedOn = QDate(2026, 11, 16); });
        row("R17.2 signed tomorrow", "FieldMalformed signedon,2026-11-20",
            [](C& one, TestCenter&, const ApplicationId&) { one.signedOn = QDate(2026, 11, 20); });
        row("R17.2 signed on the same day", "FieldMalformed signedon,2026-11-17",
            [](C& one, TestCenter&, const ApplicationId&) { one.signedOn = QDate(2026, 11, 17); });
        row("R17.2 dissent without words", "FieldEmpty dissent", [](C& one, TestCenter& center, const ApplicationId&) {
            one.dissents = std::vector<Dissent> {{center.examMembers().front(), QStringLiteral(" ")}};
        });
        row("R17.2 dissent of the secretary", "NotFound member", [](C& one, TestCenter& center, const ApplicationId&) {
            one.dissents = std::vector<Dissent> {{center.staff(Role::Secretary), reason}};
        });
        row("R16 admitted without marks", "AssessmentIncomplete", [](C& one, TestCenter&, const ApplicationId&) {
            one.candidates.front().theory = {30, 30, {}};
        });
    }

    void refusesWhatCannotBe()
    {
        QFETCH(Spoil, spoil);
        QFETCH(QString, answer);
        m_center->clock().set(fromKazakhstan(QDate(2026, 11, 19), QTime(12, 0)));
        ProtocolCorrection correction = theory(10);
        spoil(correction, *m_center, m_passing);
        const auto before = dumpTables(m_center->db());
        const QString told = tanu::test::told(DraftCorrection(secretary()).run(m_old, correction));
        QVERIFY2(told.startsWith(answer), qPrintable(told));
        QCOMPARE(tablesThatDiffer(before, dumpTables(m_center->db())), QStringList());
    }

    void R17_1_theDecisionFollowsFromTheCorrectedResults()
    {
        const auto draft = need(DraftCorrection(secretary()).run(m_old, theory(21)));
        const ProtocolView view = need(ProtocolQuery(m_center->db()).load(draft.id));
        const auto& candidate = view.content.candidates.front();
        QCOMPARE(candidate.decision, Decision::NotPassed);
        QVERIFY(!candidate.admitted);
        QCOMPARE(candidate.reasons.front(), (DecisionReason {DecisionReason::Kind::TheoryInsufficient, {}, 21, 30, 22}));
        QVERIFY(!view.isSigned());
        QCOMPARE(m_center->stateOf(m_passing), CaseState::Passed);
        const SessionId session = view.row.session;
        QCOMPARE(need(ProtocolQuery(m_center->db()).ofSession(session))->row.id, m_old);
        QCOMPARE(need(ProtocolQuery(m_center->db()).draftedCorrectionOf(session))->row.id, draft.id);
    }

    void draftingAgainKeepsTheNumber()
    {
        const auto first = need(DraftCorrection(secretary()).run(m_old, theory(10)));
        const auto second = need(DraftCorrection(secretary()).run(m_old, theory(11)));
        QCOMPARE(second.id, first.id);
        QCOMPARE(second.numberText, QStringLiteral("2026/0002"));
        QVERIFY(second.hash != first.hash);
    }

    void onlyASignedOneIsCorrected()
    {
        TestCenter center;
        const auto draft = SessionRoad(center).drafted({center.contracted()}, {});
        QCOMPARE(told(DraftCorrection(center.as(Role::Secretary)).run(draft.id, theory(10))),
            QStringLiteral("ActionNotAllowed draft-correction,ended"));
    }

private:
    Desk& secretary() { return m_center->as(Role::Secretary); }

    [[nodiscard]] ProtocolCorrection theory(int correct) const
    {
        ProtocolCorrection correction;
        correction.reason = reason;
        correction.candidates = {{m_passing, {correct, 30, {}}, {}}};
        return correction;
    }

    std::unique_ptr<TestCenter> m_center;
    ApplicationId m_passing;
    ProtocolId m_old;
};

QTEST_GUILESS_MAIN(TestDraftCorrection)
#include "tst_draftcorrection.moc"
