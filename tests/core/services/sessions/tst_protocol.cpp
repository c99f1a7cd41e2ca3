// Protects the protocol (R17.2): it says everything, signed it is frozen for ever, and the signature starts what the law
// wants next (R18, R19) and tells the platform of each outcome.
#include "core/database/statement.h"
#include "core/security/hash.h"
#include "core/services/queries/protocolquery.h"
#include "core/services/sessions/draftprotocol.h"
#include "core/services/sessions/signprotocol.h"
#include "core/storage/obligationtable.h"
#include "core/storage/recordtable.h"
#include "core/storage/searchtable.h"
#include "core/storage/sessiontable.h"
#include "core/wire/outcomerecord.h"
#include "tests/support/sessionroad.h"
#include "tests/support/tabledump.h"
#include "tests/support/told.h"

#include <QtTest/QtTest>

#include <algorithm>

using namespace tanu;
using namespace tanu::test;

class TestProtocol final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysEverythingOfTheSession()
    {
        TestCenter center;
        SessionRoad road(center);
        const ApplicationId passing = center.contracted(0);
        const ApplicationId failing = center.contracted(1);
        const SessionId session = road.ended({passing}, {failing});
        const std::vector<Dissent> dissents {{center.examMembers().at(1), QStringLiteral(" Келіспеймін ")}};
        const auto draft = need(DraftProtocol(center.as(Role::Secretary)).run(session, dissents));
        const ProtocolView view = need(ProtocolQuery(center.db()).load(draft.id));
        QCOMPARE(view.numberText, QStringLiteral("2026/0001"));
        QVERIFY(!view.isSigned());
        const ProtocolContent& content = view.content;
        QCOMPARE(content.members.size(), size_t {5});
        QCOMPARE(content.orderNumber, QStringLiteral("12-ө"));
        QCOMPARE(content.dissents.at(0).text, QStringLiteral("Келіспеймін"));
        QCOMPARE(content.candidates.size(), size_t {2});
        const auto& first = content.candidates.at(0);
        QCOMPARE(first.application, passing);
        QCOMPARE(first.decision, Decision::Passed);
        QCOMPARE(first.points, 100);
        QCOMPARE(first.operationsDone, 5);
        QCOMPARE(first.marks.size(), size_t {20});
        const auto& second = content.candidates.at(1);
        QCOMPARE(second.decision, Decision::NotPassed);
        QCOMPARE(second.theory.correct, 10);
        QCOMPARE(second.maxPoints, 0);
        QCOMPARE(second.reasons.at(0).kind, DecisionReason::Kind::TheoryInsufficient);
    }

    void theCanonicalFormComesBack()
    {
        TestCenter center;
        SessionRoad road(center);
        const auto draft = road.drafted({center.contracted(0)}, {center.contracted(1)});
        const ProtocolView view = need(ProtocolQuery(center.db()).load(draft.id));
        QCOMPARE(canonicalOf(view.content), view.row.content);
        QCOMPARE(sha256(view.row.content), draft.hash);
        QByteArray broken = view.row.content;
        broken.chop(1);
        QCOMPARE(parseProtocolContent(broken).error().kind, ErrorKind::AnswerMalformed);
    }

    void draftingAgainKeepsTheNumber()
    {
        TestCenter center;
        SessionRoad road(center);
        const SessionId session = road.ended({center.contracted()}, {});
        DraftProtocol action(center.as(Role::Secretary));
        const auto first = need(action.run(session));
        const auto second = need(action.run(session, {{center.examMembers().at(0), QStringLiteral("Пікір")}}));
        QCOMPARE(second.id, first.id);
        QCOMPARE(second.numberText, first.numberText);
        QVERIFY(second.hash != first.hash);
        QCOMPARE(told(SignProtocol(center.as(Role::Secretary)).run(first.id, first.hash, center.today())),
            QStringLiteral("ChangedMeanwhile protocol"));
    }

    void onlyWhoVotesDissents()
    {
        TestCenter center;
        SessionRoad road(center);
        const SessionId session = road.ended({center.contracted()}, {});
        DraftProtocol action(center.as(Role::Secretary));
        const StaffId secretary = center.staff(Role::Secretary);
        QCOMPARE(told(action.run(session, {{secretary, QStringLiteral("Пікір")}})),
            QStringLiteral("NotFound member,") + secretary.toText());
        QCOMPARE(told(action.run(session, {{center.examMembers().at(0), QStringLiteral(" ")}})),
            QStringLiteral("FieldEmpty dissent"));
    }

    void onlyAnEndedSessionHasAProtocol()
    {
        TestCenter center;
        SessionRoad road(center);
        const SessionId session = road.started({center.contracted()});
        QCOMPARE(told(DraftProtocol(center.as(Role::Secretary)).run(session)),
            QStringLiteral("ActionNotAllowed draft-protocol,started"));
    }

    void signedOnADayThatCanBe_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("R17.2 the day before the end") << -1 << false;
        QTest::newRow("R17.2 the day of the end") << 0 << true;
        QTest::newRow("R17.2 today") << 3 << true;
        QTest::newRow("R17.2 tomorrow") << 4 << false;
    }

    void signedOnADayThatCanBe()
    {
        QFETCH(int, days);
        QFETCH(bool, allowed);
        TestCenter center;
        const auto draft = SessionRoad(center).drafted({center.contracted()}, {});
        const QDate ended = center.today();
        center.clock().advance(3 * 24 * 60 * 60);
        const auto before = dumpTables(center.db());
        const auto done = SignProtocol(center.as(Role::Secretary)).run(draft.id, draft.hash, ended.addDays(days));
        QCOMPARE(done.isOk(), allowed);
        if (!allowed) {
            QCOMPARE(done.error().kind, ErrorKind::FieldMalformed);
            QCOMPARE(tablesThatDiffer(before, dumpTables(center.db())), QStringList());
        }
    }

    void aLateSignatureSaysSo_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("late");
        QTest::newRow("R17.2 second working day") << 2 << false;
        QTest::newRow("R17.2 third working day") << 3 << true;
    }

    void aLateSignatureSaysSo()
    {
        QFETCH(int, days);
        QFETCH(bool, late);
        TestCenter center;
        const auto draft = SessionRoad(center).drafted({center.contracted()}, {});
        center.clock().advance(days * 24 * 60 * 60);
        QCOMPARE(need(SignProtocol(center.as(Role::Secretary)).run(draft.id, draft.hash, center.today())).late, late);
    }

    void theSignatureStartsWhatComesNext()
    {
        TestCenter center;
        SessionRoad road(center);
        const ApplicationId passing = center.contracted(0);
        const ApplicationId failing = center.contracted(1);
        const auto draft = road.drafted({passing}, {failing});
        const auto done = need(SignProtocol(center.as(Role::Secretary)).run(draft.id, draft.hash, center.today()));
        QCOMPARE(done.passed, 1);
        QCOMPARE(done.notPassed, 1);
        QCOMPARE(center.stateOf(passing), CaseState::Passed);
        QCOMPARE(center.stateOf(failing), CaseState::NotPassed);
        ObligationTable terms(center.db());
        QVERIFY(need(terms.find(passing, Obligation::SignProtocol))->metAt);
        QCOMPARE(need(terms.find(passing, Obligation::IssueDocument))->lastDay, QDate(2026, 11, 20));
        QCOMPARE(need(terms.find(failing, Obligation::NotifyNotPassed))->lastDay, QDate(2026, 11, 20));
        QCOMPARE(need(terms.find(failing, Obligation::EnterIntoPlatform))->lastDay, QDate(2026, 11, 20));
        QVERIFY(!need(terms.find(failing, Obligation::IssueDocument)));
        const ProtocolView view = need(ProtocolQuery(center.db()).load(draft.id));
        QVERIFY(view.isSigned());
        QCOMPARE(need(SessionTable(center.db()).load(view.row.session)).state, SessionState::ProtocolSigned);
        const auto found = need(SearchTable(center.db()).find(QStringLiteral("2026/0001"), 9));
        const auto isThisProtocol = [&](const SearchItem& item) { return item.subject == draft.id.bytes(); };
        QCOMPARE(std::count_if(found.begin(), found.end(), isThisProtocol), 1);
    }

    void eachOutcomeGoesToThePlatform()
    {
        TestCenter center;
        const ApplicationId passing = center.contracted(0);
        const ApplicationId failing = center.contracted(1);
        SessionRoad(center).signedProtocol({passing}, {failing});
        const auto waiting = need(RecordTable(center.db()).waiting(0, 10));
        QCOMPARE(waiting.size(), size_t {2});
        for (const OutgoingRecord& one : waiting) {
            const auto revision = parseRecord(one.canonical);
            QVERIFY(revision);
            const auto record = readOutcomeRecord(revision->content);
            QVERIFY2(record, record ? "" : qPrintable(record.problem().path));
            const bool passed = one.application == passing;
            QCOMPARE(record->decision, passed ? Decision::Passed : Decision::NotPassed);
            QCOMPARE(record->stages, (passed ? StageCounts {30, 30, 5, 5} : StageCounts {10, 30, 0, 0}));
            QCOMPARE(record->sessionDate, QDate(2026, 11, 17));
            QCOMPARE(record->protocolNumber, QStringLiteral("2026/0001"));
            QCOMPARE(record->professionCode, QStringLiteral("cook"));
        }
    }

    void signedIsFrozen()
    {
        TestCenter center;
        const ProtocolId id = SessionRoad(center).signedProtocol({center.contracted()}, {});
        const ProtocolRow row = need(ProtocolTable(center.db()).load(id));
        QCOMPARE(told(SignProtocol(center.as(Role::Secretary)).run(id, row.hash, center.today())),
            QStringLiteral("ActionNotAllowed sign-protocol,protocol-signed"));
        QCOMPARE(told(DraftProtocol(center.as(Role::Secretary)).run(row.session)),
            QStringLiteral("ActionNotAllowed draft-protocol,protocol-signed"));
        QCOMPARE(told(ProtocolTable(center.db()).updateDraft(row)), QStringLiteral("ChangedMeanwhile protocol"));
    }

    void evenSqlCannotTouchIt_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("R17.2 content") << "UPDATE protocol SET content = x'00'";
        QTest::newRow("R17.2 date") << "UPDATE protocol SET signed_on = '2020-01-01'";
        QTest::newRow("R17.2 signature taken back") << "UPDATE protocol SET signed_on = NULL";
        QTest::newRow("R17.2 removal") << "DELETE FROM protocol";
    }

    void evenSqlCannotTouchIt()
    {
        QFETCH(QString, sql);
        TestCenter center;
        const ProtocolId id = SessionRoad(center).signedProtocol({center.contracted()}, {});
        const ProtocolRow before = need(ProtocolTable(center.db()).load(id));
        QVERIFY(!Statement::on(center.db(), sql).run());
        const ProtocolRow after = need(ProtocolTable(center.db()).load(id));
        QCOMPARE(after.content, before.content);
        QCOMPARE(after.signedOn, before.signedOn);
    }

    void aTouchedDraftIsSeen()
    {
        TestCenter center;
        const auto draft = SessionRoad(center).drafted({center.contracted()}, {});
        need(Statement::on(center.db(), QStringLiteral("UPDATE protocol SET content = x'a0'")).run());
        QCOMPARE(told(ProtocolQuery(center.db()).load(draft.id)),
            QStringLiteral("RowCorrupt protocol,%1,hash").arg(draft.id.toText()));
    }
};

QTEST_GUILESS_MAIN(TestProtocol)
#include "tst_protocol.moc"
