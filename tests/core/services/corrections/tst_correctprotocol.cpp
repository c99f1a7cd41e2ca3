// Protects the correction of a signed protocol (R17.2): the old one stays frozen, the new one names it and counts; what the
// law wants next follows the corrected decision, and no term moves unseen (W4).
#include "core/security/journal.h"
#include "core/services/certificates/handovercertificate.h"
#include "core/services/certificates/notifynotpassed.h"
#include "core/services/corrections/correctprotocol.h"
#include "core/services/corrections/draftcorrection.h"
#include "core/services/queries/casequery.h"
#include "core/services/queries/protocolquery.h"
#include "core/services/queries/recountquery.h"
#include "core/storage/applicationtable.h"
#include "core/storage/certificatetable.h"
#include "core/storage/obligationtable.h"
#include "core/storage/recordtable.h"
#include "core/storage/sessioncandidatetable.h"
#include "core/storage/sessiontable.h"
#include "core/wire/certificaterecord.h"
#include "core/wire/outcomerecord.h"
#include "tests/support/faulttest.h"
#include "tests/support/sessionroad.h"
#include "tests/support/told.h"

#include <QtTest/QtTest>

using namespace tanu;
using namespace tanu::test;

namespace {

const QString reason = QStringLiteral("Жауаптар саны қате көшірілген");
const QDate examDay(2026, 11, 17);

} // namespace

class TestCorrectProtocol final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_center = std::make_unique<TestCenter>();
        m_road = std::make_unique<SessionRoad>(*m_center);
        m_road->enrol();
        m_passing = m_center->contracted(0);
        m_failing = m_center->contracted(1);
        m_old = m_road->signedProtocol({m_passing}, {m_failing});
    }

    void R17_2_aWrongDateIsCorrectedByANewProtocolThatNamesTheOld()
    {
        const ProtocolRow before = need(ProtocolTable(m_center->db()).load(m_old));
        advanceTo(QDate(2026, 11, 19));
        const auto draft = need(draftWrongDate(QDate(2026, 11, 18)));
        QCOMPARE(draft.numberText, QStringLiteral("2026/0002"));
        QCOMPARE(counting().row.id, m_old);
        const auto done = need(sign(draft));
        QCOMPARE(done.numberText, QStringLiteral("2026/0002"));
        QCOMPARE(done.nowPassed + done.nowNotPassed + done.cancelled, 0);

        const ProtocolView view = counting();
        QCOMPARE(view.row.id, draft.id);
        QCOMPARE(view.row.replaces, std::optional(m_old));
        QCOMPARE(view.row.correctionReason, reason);
        QCOMPARE(view.row.countsFrom, std::optional(QDate(2026, 11, 18)));
        QVERIFY(view.content.correction);
        QCOMPARE(view.content.correction->number, QStringLiteral("2026/0001"));
        QCOMPARE(view.content.correction->signedOn, examDay);
        QCOMPARE(canonicalOf(view.content), view.row.content);
        const ProtocolRow after = need(ProtocolTable(m_center->db()).load(m_old));
        QCOMPARE(after.content, before.content);
        QCOMPARE(after.signedOn, before.signedOn);
        QCOMPARE(m_center->stateOf(m_passing), CaseState::Passed);
        QCOMPARE(m_center->stateOf(m_failing), CaseState::NotPassed);
    }

    void W4_aWrongDateIsShownAsARecountAndMovesNothing()
    {
        advanceTo(QDate(2026, 11, 19));
        need(sign(need(draftWrongDate(QDate(2026, 11, 18)))));
        ObligationTable owed(m_center->db());
        const auto stored = need(owed.find(m_passing, Obligation::IssueDocument));
        QCOMPARE(stored->countedFrom, examDay);
        QCOMPARE(stored->lastDay, QDate(2026, 11, 20));
        const auto pending = need(RecountQuery(m_center->db()).pending());
        QCOMPARE(pending.size(), size_t {4});
        for (const RecountItem& item : pending) {
            QVERIFY(item.isOtherEvent);
            QCOMPARE(item.term.lastDay, QDate(2026, 11, 20));
            QCOMPARE(item.term.now.lastDay, QDate(2026, 11, 23));
        }
        const Case file = need(CaseQuery(m_center->db(), m_center->clock()).load(m_passing));
        QCOMPARE(file.obligations.back().deadline.lastDay, QDate(2026, 11, 20));
        QCOMPARE(file.obligations.back().recounted, std::optional(QDate(2026, 11, 23)));
    }

    void R17_2_aChainOfCorrectionsIsOneChain()
    {
        advanceTo(QDate(2026, 11, 19));
        const auto first = need(draftWrongDate(QDate(2026, 11, 18)));
        need(sign(first));
        QCOMPARE(told(DraftCorrection(secretary()).run(m_old, {reason, QDate(2026, 11, 18), {}, {}, {}, {}})),
            QStringLiteral("ChangedMeanwhile protocol"));
        m_center->clock().advance(60);
        const auto second = need(DraftCorrection(secretary()).run(first.id, theoryOf(m_failing, 11)));
        need(sign(second));
        const auto chain = need(ProtocolQuery(m_center->db()).chainOf(counting().row.session));
        QCOMPARE(chain.size(), size_t {3});
        QCOMPARE(chain.at(1).row.replaces, std::optional(chain.at(0).row.id));
        QCOMPARE(chain.at(2).row.replaces, std::optional(chain.at(1).row.id));
        QCOMPARE(counting().numberText, QStringLiteral("2026/0003"));
        const Case file = need(CaseQuery(m_center->db(), m_center->clock()).load(m_failing));
        QCOMPARE(file.protocols.size(), size_t {3});
        QCOMPARE(file.protocols.at(1).correctionReason, reason);
        QCOMPARE(file.protocols.at(1).countsFrom, QDate(2026, 11, 18));
        QCOMPARE(file.protocol->number, QStringLiteral("2026/0003"));
        QVERIFY(need(RecountQuery(m_center->db()).pending()).front().isOtherEvent);
    }

    void R17_2_notPassedBecomesPassed()
    {
        advanceTo(QDate(2026, 11, 19));
        const auto draft = need(DraftCorrection(secretary()).run(m_old, passingNow()));
        const auto done = need(sign(draft));
        QCOMPARE(done.nowPassed, 1);
        QCOMPARE(m_center->stateOf(m_failing), CaseState::Passed);
        ObligationTable owed(m_center->db());
        QVERIFY(!need(owed.find(m_failing, Obligation::NotifyNotPassed)));
        QCOMPARE(need(owed.find(m_failing, Obligation::IssueDocument))->countedFrom, QDate(2026, 11, 19));
        QCOMPARE(need(owed.find(m_failing, Obligation::EnterIntoPlatform))->lastDay, QDate(2026, 11, 24));
        QCOMPARE(need(owed.find(m_passing, Obligation::IssueDocument))->countedFrom, examDay);
        const auto place = need(SessionCandidateTable(m_center->db()).load(m_failing));
        QCOMPARE(place.decision, std::optional(Decision::Passed));
        QCOMPARE(place.theory->correct, 30);
        QCOMPARE(place.recommendations, QString());
        const CertificateId id = m_road->prepared(m_failing);
        QCOMPARE(need(CertificateTable(m_center->db()).load(id)).certificate.protocol, draft.id);
    }

    /// Told, corrected to passed, corrected back: the candidate is told again under a number of its own (R19).
    void R19_whoIsTurnedBackIsToldAgain()
    {
        need(NotifyNotPassed(m_center->as(Role::Registrar)).run(m_failing, reason, NoticeChannel::Hand));
        advanceTo(QDate(2026, 11, 19));
        const auto first = need(DraftCorrection(secretary()).run(m_old, passingNow()));
        need(sign(first));
        m_center->clock().advance(60);
        need(sign(need(DraftCorrection(secretary()).run(first.id, theoryOf(m_failing, 10)))));
        QCOMPARE(m_center->stateOf(m_failing), CaseState::NotPassed);
        need(NotifyNotPassed(m_center->as(Role::Registrar)).run(m_failing, reason, NoticeChannel::Post));
        const Case file = need(CaseQuery(m_center->db(), m_center->clock()).load(m_failing));
        QCOMPARE(file.resultNotice->number, QStringLiteral("2026/0002"));
        QCOMPARE(file.resultNotice->channel, QStringLiteral("post"));
        QVERIFY(!file.resultNotice->receivedOn.isValid());
    }

    void R17_2_passedBecomesNotPassed_data()
    {
        QTest::addColumn<int>("document");
        QTest::addColumn<int>("cancelled");
        QTest::newRow("R17.2 no document yet") << 0 << 0;
        QTest::newRow("L26.2 a prepared document is cancelled") << 1 << 1;
        QTest::newRow("L26.2 an issued document is cancelled") << 2 << 1;
    }

    void R17_2_passedBecomesNotPassed()
    {
        QFETCH(int, document);
        QFETCH(int, cancelled);
        const CertificateId id = document > 0 ? m_road->printed(m_passing) : CertificateId();
        if (document == 2)
            need(HandOverCertificate(m_center->as(Role::Registrar)).run(id, reason, reason));
        advanceTo(QDate(2026, 11, 19));
        const auto done = need(sign(need(DraftCorrection(secretary()).run(m_old, theoryOf(m_passing, 21)))));
        QCOMPARE(done.nowNotPassed, 1);
        QCOMPARE(done.cancelled, cancelled);
        QCOMPARE(m_center->stateOf(m_passing), CaseState::NotPassed);
        ObligationTable owed(m_center->db());
        QCOMPARE(need(owed.find(m_passing, Obligation::NotifyNotPassed))->lastDay, QDate(2026, 11, 24));
        const auto issue = need(owed.find(m_passing, Obligation::IssueDocument));
        QVERIFY(!issue || issue->metAt);
        const auto place = need(SessionCandidateTable(m_center->db()).load(m_passing));
        QVERIFY(!place.recommendations.isEmpty());
        if (document == 0)
            return;
        const CertificateRow row = need(CertificateTable(m_center->db()).load(id));
        QCOMPARE(row.certificate.state, CertificateState::Cancelled);
        QCOMPARE(row.cancellation->source, CancellationSource::Protocol);
        QCOMPARE(row.cancellation->ground, reason);
        QCOMPARE(row.cancellation->clause, QStringLiteral("R17.2"));
        QVERIFY(!need(CertificateTable(m_center->db()).livingOf(m_passing)));
    }

    void R18_2_everyOutcomeIsTheNextRevisionOfItsRecord()
    {
        const QByteArray record = need(RecordTable(m_center->db()).latestOf(m_failing, RecordKind::Outcome))->id;
        advanceTo(QDate(2026, 11, 19));
        need(sign(need(DraftCorrection(secretary()).run(m_old, passingNow()))));
        for (const ApplicationId& id : {m_passing, m_failing}) {
            const auto last = need(RecordTable(m_center->db()).latestOf(id, RecordKind::Outcome));
            QCOMPARE(last->revision, 2);
            const auto outcome = readOutcomeRecord(last->content);
            QVERIFY(outcome);
            QCOMPARE(outcome->decision, Decision::Passed);
            QCOMPARE(outcome->protocolNumber, QStringLiteral("2026/0002"));
            QCOMPARE(outcome->protocolDate, QDate(2026, 11, 19));
        }
        QCOMPARE(need(RecordTable(m_center->db()).latestOf(m_failing, RecordKind::Outcome))->id, record);
    }

    void R17_2_aLivingDocumentNamesTheProtocolThatCounts()
    {
        const CertificateId id = m_road->printed(m_passing);
        advanceTo(QDate(2026, 11, 19));
        need(sign(need(draftWrongDate(QDate(2026, 11, 18)))));
        QCOMPARE(m_center->stateOf(m_passing), CaseState::DocumentPrepared);
        const auto record = readCertificateRecord(need(RecordTable(m_center->db()).latest(id.bytes()))->content);
        QVERIFY(record);
        QCOMPARE(record->protocolNumber, QStringLiteral("2026/0002"));
        QCOMPARE(record->state, CertificateState::Prepared);
    }

    void A2_theDayOfTheProcedureStaysWhileADocumentNamesIt()
    {
        ProtocolCorrection correction;
        correction.reason = reason;
        correction.startedAt = fromKazakhstan(QDate(2026, 11, 16), QTime(10, 0));
        advanceTo(QDate(2026, 11, 19));
        const CertificateId id = m_road->prepared(m_passing);
        const QString serial = need(CertificateTable(m_center->db()).load(id)).certificate.serial.toString();
        const auto draft = need(DraftCorrection(secretary()).run(m_old, correction));
        QCOMPARE(told(sign(draft)), QStringLiteral("AlreadyThere certificate,") + serial);
        correction.startedAt = fromKazakhstan(examDay, QTime(9, 30));
        m_center->clock().advance(1);
        need(sign(need(DraftCorrection(secretary()).run(m_old, correction))));
        QCOMPARE(need(SessionTable(m_center->db()).load(counting().row.session)).startedAt, correction.startedAt);
    }

    void signedOnADayThatCanBe_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("answer");
        QTest::newRow("R17.2 before it was drafted")
            << QDate(2026, 11, 18) << QStringLiteral("FieldMalformed signedon,2026-11-18");
        QTest::newRow("R17.2 the day of drafting") << QDate(2026, 11, 19) << QStringLiteral("ok");
        QTest::newRow("R17.2 tomorrow") << QDate(2026, 11, 20) << QStringLiteral("FieldMalformed signedon,2026-11-20");
        QTest::newRow("R17.2 no day") << QDate() << QStringLiteral("FieldMalformed signedon,");
    }

    void signedOnADayThatCanBe()
    {
        QFETCH(QDate, day);
        QFETCH(QString, answer);
        advanceTo(QDate(2026, 11, 19));
        const auto draft = need(draftWrongDate(QDate(2026, 11, 18)));
        const auto before = dumpTables(m_center->db());
        QCOMPARE(told(CorrectProtocol(head()).run(draft.id, draft.hash, day)), answer);
        QCOMPARE(tablesThatDiffer(before, dumpTables(m_center->db())).isEmpty(), answer != QLatin1String("ok"));
    }

    void onlyWhatWasShownIsSigned()
    {
        const auto draft = need(DraftCorrection(secretary()).run(m_old, theoryOf(m_failing, 11)));
        QCOMPARE(told(CorrectProtocol(head()).run(draft.id, QByteArray(32, 'x'), m_center->today())),
            QStringLiteral("ChangedMeanwhile protocol"));
        QCOMPARE(told(CorrectProtocol(head()).run(m_old, {}, m_center->today())),
            QStringLiteral("ActionNotAllowed correct-protocol,protocol-signed"));
        need(sign(draft));
        QCOMPARE(told(sign(draft)), QStringLiteral("ActionNotAllowed correct-protocol,protocol-signed"));
    }

    void R20_waitsForAnOpenAppeal_data()
    {
        QTest::addColumn<CaseState>("state");
        QTest::addColumn<QString>("answer");
        QTest::newRow("R20 registered") << CaseState::Appealed << QStringLiteral("appealed");
        QTest::newRow("R21 assigned") << CaseState::AppealAssigned << QStringLiteral("appeal-assigned");
        QTest::newRow("R22 decided, not sent") << CaseState::AppealDecided << QStringLiteral("appeal-decided");
        QTest::newRow("R22 rejected and sent") << CaseState::AppealRejected << QString();
        QTest::newRow("closed by the head") << CaseState::Closed << QString();
    }

    void R20_waitsForAnOpenAppeal()
    {
        QFETCH(CaseState, state);
        QFETCH(QString, answer);
        const auto draft = need(DraftCorrection(secretary()).run(m_old, theoryOf(m_failing, 11)));
        need(ApplicationTable(m_center->db()).setState(m_failing, CaseState::NotPassed, state));
        const auto before = dumpTables(m_center->db());
        const auto done = sign(draft);
        QCOMPARE(told(done),
            answer.isEmpty() ? QStringLiteral("ok") : QStringLiteral("ActionNotAllowed correct-protocol,%1").arg(answer));
        if (!answer.isEmpty()) {
            QCOMPARE(tablesThatDiffer(before, dumpTables(m_center->db())), QStringList());
            QCOMPARE(told(DraftCorrection(secretary()).run(m_old, theoryOf(m_failing, 12))),
                QStringLiteral("ActionNotAllowed draft-correction,%1").arg(answer));
        } else {
            QCOMPARE(m_center->stateOf(m_failing), state);
        }
    }

    void R17_2_aCaseThatWasToldStaysWhereItIs()
    {
        need(NotifyNotPassed(m_center->as(Role::Registrar)).run(m_failing, reason, NoticeChannel::Post));
        need(sign(need(DraftCorrection(secretary()).run(m_old, theoryOf(m_failing, 11)))));
        QCOMPARE(m_center->stateOf(m_failing), CaseState::NotPassedNotified);
    }

    void S1_onlyItsRoles()
    {
        const auto before = dumpTables(m_center->db());
        Desk& registrar = m_center->as(Role::Registrar);
        QCOMPARE(DraftCorrection(registrar).run(m_old, theoryOf(m_failing, 11)).error().kind, ErrorKind::RoleNotAllowed);
        QCOMPARE(CorrectProtocol(registrar).run(m_old, {}, m_center->today()).error().kind, ErrorKind::RoleNotAllowed);
        QCOMPARE(tablesThatDiffer(before, dumpTables(m_center->db())), QStringList());
        const auto draft = need(DraftCorrection(secretary()).run(m_old, theoryOf(m_failing, 11)));
        QCOMPARE(told(CorrectProtocol(m_center->as(Role::CommissionMember)).run(draft.id, draft.hash, m_center->today())),
            QStringLiteral("ok"));
    }

    void theJournalTellsItInEveryCase()
    {
        const qint64 before = journalLength(m_center->db());
        const auto draft = need(DraftCorrection(secretary()).run(m_old, passingNow()));
        QCOMPARE(journalLength(m_center->db()), before + 1);
        need(sign(draft));
        QCOMPARE(journalLength(m_center->db()), before + 4);
        const Case file = need(CaseQuery(m_center->db(), m_center->clock()).load(m_failing));
        QCOMPARE(file.timeline.back().action, std::optional(Action::CorrectProtocol));
        QCOMPARE(*file.timeline.back().facts.find(QLatin1String("corrects"))->asText(), QStringLiteral("2026/0001"));
    }

    void everyAccessMayFail()
    {
        const CertificateId id = m_road->printed(m_passing);
        need(HandOverCertificate(m_center->as(Role::Registrar)).run(id, reason, reason));
        ProtocolCorrection correction = passingNow();
        correction.candidates.push_back({m_passing, {21, 30, {}}, {}});
        DraftedProtocol draft;
        QVERIFY(failEveryAccess(m_center->db(), [&]() -> Result<void> {
            const auto drafted = DraftCorrection(secretary()).run(m_old, correction);
            if (!drafted)
                return drafted.error();
            draft = *drafted;
            return {};
        }) > 3);
        QVERIFY(failEveryAccess(m_center->db(), [&] { return sign(draft); }) > 10);
        QCOMPARE(m_center->stateOf(m_passing), CaseState::NotPassed);
        QCOMPARE(m_center->stateOf(m_failing), CaseState::Passed);
    }

private:
    Desk& secretary() { return m_center->as(Role::Secretary); }
    /// Chair of the commission too.
    Desk& head() { return m_center->as(Role::Head); }

    void advanceTo(QDate day) { m_center->clock().set(fromKazakhstan(day, QTime(12, 0))); }

    Result<DraftedProtocol> draftWrongDate(QDate right)
    {
        return DraftCorrection(secretary()).run(m_old, {reason, right, {}, {}, {}, {}});
    }

    Result<CorrectedProtocol> sign(const DraftedProtocol& draft)
    {
        return CorrectProtocol(head()).run(draft.id, draft.hash, m_center->today());
    }

    ProtocolView counting()
    {
        const SessionId session = need(ProtocolTable(m_center->db()).load(m_old)).session;
        return *need(ProtocolQuery(m_center->db()).ofSession(session));
    }

    static ProtocolCorrection theoryOf(const ApplicationId& id, int correct)
    {
        ProtocolCorrection correction;
        correction.reason = reason;
        correction.candidates = {{id, {correct, 30, {}}, {}}};
        return correction;
    }

    /// Full counts and marks for the candidate who did not pass.
    ProtocolCorrection passingNow()
    {
        ProtocolCorrection correction = theoryOf(m_failing, 30);
        for (const MapOperation& operation : m_center->programme().operations) {
            for (const StaffId& assessor : m_center->examMembers())
                correction.candidates.front().marks.push_back({assessor.toText(), operation.rule.id, 20});
        }
        return correction;
    }

    std::unique_ptr<TestCenter> m_center;
    std::unique_ptr<SessionRoad> m_road;
    ApplicationId m_passing;
    ApplicationId m_failing;
    ProtocolId m_old;
};

QTEST_GUILESS_MAIN(TestCorrectProtocol)
#include "tst_correctprotocol.moc"
