// Protects what a case tells of the time before its procedure (R7, R11.2, L29), the way back into it (R19), and the
// documents that intake looks up instead of typing (R4.4).

#include "core/services/applications/refuseapplication.h"
#include "core/services/cases/closecase.h"
#include "core/services/certificates/handovercertificate.h"
#include "core/services/certificates/notifynotpassed.h"
#include "core/services/queries/casequery.h"
#include "core/services/queries/earlierdocumentsquery.h"
#include "core/services/queries/retakequery.h"
#include "core/services/sessions/unschedulecandidate.h"
#include "core/storage/programmetable.h"
#include "tests/support/beforeroad.h"
#include "tests/support/faulttest.h"
#include "tests/support/told.h"

using namespace tanu;
using namespace tanu::test;

namespace {

const QDate examDay(2026, 11, 17);

} // namespace

class TestCaseBefore final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_center = std::make_unique<TestCenter>();
        m_road = std::make_unique<BeforeRoad>(*m_center);
    }

    void R7_tellsReportAndProof()
    {
        const ApplicationId id = m_road->contracted(m_road->voucherFields(examDay));
        m_road->notifiedOn(examDay, {id});
        m_center->clock().set(fromKazakhstan(examDay, QTime(9, 0)));
        m_road->reported(id);
        const CaseDisability waiting = load(id).before.disabilities.at(0);
        QVERIFY(waiting.isAwaited);
        QVERIFY(!waiting.provedAt);
        QCOMPARE(waiting.sessionNumber, QStringLiteral("2026/0001"));
        QCOMPARE(waiting.sessionDay, examDay);
        QCOMPARE(waiting.channel, QStringLiteral("phone"));
        QCOMPARE(waiting.reporterName, QStringLiteral("Құсайынова А."));
        m_road->proved(id, examDay, examDay.addDays(2));
        const CaseBefore before = load(id).before;
        QVERIFY(!before.disabilities.at(0).isAwaited);
        QCOMPARE(before.disabilities.at(0).sheetNumber, QStringLiteral("БЛ 000123"));
        QCOMPARE(before.disabilities.at(0).sickUntil, examDay.addDays(2));
        QVERIFY(before.disabilities.at(0).attachment);
        QCOMPARE(before.voucher->extensionDays, 3);
        QCOMPARE(before.voucher->lastDay, examDay.addDays(3));
        QVERIFY(!before.voucher->isOver);
    }

    void R7_takenBackIsNotAwaited()
    {
        const ApplicationId id = m_road->contracted();
        m_road->reported(id);
        need(UnscheduleCandidate(m_center->as(Role::Registrar)).run(id, QStringLiteral("Жаңылыс")));
        const CaseDisability taken = load(id).before.disabilities.at(0);
        QVERIFY(!taken.isAwaited);
        QVERIFY(!taken.provedAt);
        QCOMPARE(taken.sessionNumber, QString());
    }

    void R9_tellsAnAbsence()
    {
        const Cases cases {m_road->contracted(1), m_road->contracted(2)};
        const SessionId session = m_road->notifiedOn(examDay, cases);
        m_center->clock().set(fromKazakhstan(examDay, QTime(10, 0)));
        need(m_road->start(session, {cases.at(0)}, {cases.at(1)}));
        const auto postponements = load(cases.at(1)).before.postponements;
        QCOMPARE(postponements.size(), size_t {1});
        QCOMPARE(postponements.at(0).cause, QStringLiteral("absence"));
        QCOMPARE(postponements.at(0).sessionNumber, QStringLiteral("2026/0001"));
        QCOMPARE(postponements.at(0).sessionDay, examDay);
    }

    void tellsTheClosure()
    {
        const ApplicationId id = m_road->contracted();
        QVERIFY(!load(id).before.closure);
        need(CloseCase(m_center->as(Role::Head)).run(id, ClosureGround::WithdrawnByCandidate, QStringLiteral("Өтініш")));
        const Case file = load(id);
        QCOMPARE(file.before.closure->ground, QStringLiteral("withdrawn-by-candidate"));
        QCOMPARE(file.before.closure->explanation, QStringLiteral("Өтініш"));
        QCOMPARE(file.before.closure->closedOn, m_center->today());
        QVERIFY(!file.nextAction);
        QCOMPARE(file.timeline.back().action, std::optional(Action::CloseCase));
    }

    void L2_3_registeredCheckedRefused()
    {
        ApplicationFields fields = m_center->fields(1);
        fields.outsideLaw = OutsideLaw::Judge;
        RegisterApplication action(m_center->as(Role::Registrar));
        QCOMPARE(told(action.run(fields)), QStringLiteral("ConfirmationMissing outside-law"));
        RegistrationOptions options;
        options.confirmedOutsideLaw = true;
        const ApplicationId id = need(action.run(fields, {}, options)).id;
        QCOMPARE(load(id).application.fields.outsideLaw, std::optional(OutsideLaw::Judge));
        const PackageFindings complete {true, {DocumentGroup::Identity, DocumentGroup::Education}, {}, {}};
        QCOMPARE(told(CheckPackage(m_center->as(Role::Registrar)).run(id, complete)),
            QStringLiteral("PersonOutsideLaw judge"));
        need(CheckPackage(m_center->as(Role::Registrar)).run(id, {false, {}, {}, QStringLiteral("Судья")}));
        const Case file = load(id);
        QCOMPARE(file.before.offeredGrounds, QStringList {QStringLiteral("law-not-applicable")});
        QCOMPARE(file.nextAction, std::optional(Action::RefuseApplication));
        QVERIFY(RefuseApplication(m_center->as(Role::Head))
                    .run(id, file.before.offeredGrounds, QStringLiteral("Заңның 2-бабы 3-тармағы")));
    }

    void R19_draftsTheRetakeFromTheOldFile()
    {
        const ApplicationId old = notPassed();
        QVERIFY(load(old).before.mayBeRetaken);
        Programme next = m_center->programme();
        next.version = 2;
        const ProgrammeId newest = m_center->addProgramme(next);
        RetakeDraft draft = need(RetakeQuery(m_center->db()).draft(old));
        QCOMPARE(draft.retakeOf, old);
        QCOMPARE(draft.numberText, QStringLiteral("2026/0001"));
        QCOMPARE(draft.fields.programme, newest);
        QCOMPARE(draft.fields.name.full(), m_center->fields(0).name.full());
        QCOMPARE(draft.fields.basis, Basis::Self);
        QCOMPARE(draft.fields.voucherNumber, QString());
        QVERIFY(!draft.fields.consent);
        QVERIFY(!draft.fields.signedOn.isValid());
        QStringList kinds;
        for (const NewAttachment& paper : draft.papers)
            kinds.append(paper.kind);
        QCOMPARE(kinds, (QStringList {QStringLiteral("identity-card")}));
        QCOMPARE(draft.papers.at(0).content, QByteArrayLiteral("%PDF-1.7 ..."));

        draft.fields.consent = true;
        draft.fields.signedOn = m_center->today();
        RegistrationOptions options;
        options.retakeOf = draft.retakeOf;
        const auto retake = need(RegisterApplication(m_center->as(Role::Registrar)).run(draft.fields, draft.papers, options));
        QCOMPARE(load(retake.id).before.retakeOf->application, old);
        QCOMPARE(load(retake.id).before.retakeOf->numberText, QStringLiteral("2026/0001"));
        QCOMPARE(load(old).before.retakes.at(0).application, retake.id);
        const auto second = RegisterApplication(m_center->as(Role::Registrar)).run(draft.fields, {}, options);
        QCOMPARE(told(second), QStringLiteral("SamePersonOpenCase %1").arg(retake.numberText));
    }

    void R19_onlyOfACaseThatWasNotPassed()
    {
        const ApplicationId open = m_center->contracted(1);
        QCOMPARE(told(RetakeQuery(m_center->db()).draft(open)),
            QStringLiteral("ActionNotAllowed register-application,contracted"));
        QVERIFY(!load(open).before.mayBeRetaken);
        RegistrationOptions options;
        options.retakeOf = open;
        const auto refused = RegisterApplication(m_center->as(Role::Registrar)).run(m_center->fields(2), {}, options);
        QCOMPARE(told(refused), QStringLiteral("ActionNotAllowed register-application,contracted"));
    }

    void R19_onlyBySamePersonAndProfession_data()
    {
        QTest::addColumn<bool>("otherPerson");
        QTest::newRow("R19 another person") << true;
        QTest::newRow("R19 another level") << false;
    }

    void R19_onlyBySamePersonAndProfession()
    {
        QFETCH(bool, otherPerson);
        RegistrationOptions options;
        options.retakeOf = notPassed();
        ApplicationFields fields = m_center->fields(otherPerson ? 3 : 0);
        if (!otherPerson) {
            Programme other = m_center->programme();
            other.level = *NqfLevel::of(4);
            fields.programme = m_center->addProgramme(other);
        }
        const auto before = dumpTables(m_center->db());
        const auto refused = RegisterApplication(m_center->as(Role::Registrar)).run(fields, {}, options);
        QCOMPARE(told(refused), QStringLiteral("FieldMalformed retakeof,2026/0001"));
        QCOMPARE(tablesThatDiffer(before, dumpTables(m_center->db())), QStringList());
    }

    void R4_4_looksUpEarlierDocuments()
    {
        SessionRoad road(*m_center);
        road.enrol();
        const ApplicationId id = m_center->contracted(1);
        road.signedProtocol({id}, {});
        const CertificateId certificate = road.printed(id);
        EarlierDocumentsQuery query(m_center->db());
        const Identity identity = m_center->fields(1).identity;
        QVERIFY2(need(query.of(identity)).empty(), "printed is not issued");
        need(HandOverCertificate(m_center->as(Role::Registrar))
                 .run(certificate, QStringLiteral("Өзі"), QStringLiteral("ID 1")));
        const auto found = need(query.of(identity));
        QCOMPARE(found.size(), size_t {1});
        QCOMPARE(found.at(0).id, certificate);
        QCOMPARE(found.at(0).profession, QStringLiteral("cook"));
        QCOMPARE(found.at(0).level, 3);
        QCOMPARE(found.at(0).issuedOn, m_center->today());
        QCOMPARE(found.at(0).state, CertificateState::Issued);
        const NewAttachment paper = need(query.asPaper(found.at(0), Language::Russian));
        QCOMPARE(paper.kind, QStringLiteral("earlier-recognition"));
        QCOMPARE(paper.number, found.at(0).serial);
        QCOMPARE(paper.issuedOn, std::optional(m_center->today()));
        QCOMPARE(paper.issuer, QStringLiteral("Центр признания Астана"));
        QVERIFY(need(query.of(m_center->fields(5).identity)).empty());
    }

    void failsWhole()
    {
        const ApplicationId id = m_road->contracted();
        m_road->reported(id);
        QVERIFY(failEveryAccess(
                    m_center->db(), [&] { return CaseQuery(m_center->db(), m_center->clock()).load(id); })
            > 10);
    }

private:
    [[nodiscard]] Case load(const ApplicationId& id)
    {
        return need(CaseQuery(m_center->db(), m_center->clock()).load(id));
    }

    /// With a voucher and two papers; the notice of the result is sent.
    ApplicationId notPassed()
    {
        ApplicationFields fields = m_road->voucherFields(QDate(2026, 12, 1));
        NewAttachment card = TestCenter::paper(QStringLiteral("identity-card"));
        card.fileName = QStringLiteral("куәлік.pdf");
        card.content = QByteArrayLiteral("%PDF-1.7 ...");
        Desk& desk = m_center->as(Role::Registrar);
        const ApplicationId id = need(RegisterApplication(desk).run(
            fields, {card, TestCenter::paper(QStringLiteral("voucher"))})).id;
        need(CheckPackage(desk).run(id, {true, {DocumentGroup::Education}, {}, {}}));
        need(ConcludeContract(desk).run(id));
        SessionRoad(*m_center).signedProtocol({}, {id});
        need(NotifyNotPassed(desk).run(id, QStringLiteral("Қайталаңыз"), NoticeChannel::Post));
        return id;
    }

    std::unique_ptr<TestCenter> m_center;
    std::unique_ptr<BeforeRoad> m_road;
};

QTEST_GUILESS_MAIN(TestCaseBefore)
#include "tst_casebefore.moc"
