#include "tests/core/services/accounts/servicetrials.h"

#include "core/domain/values/generatednumbers.h"
#include "core/exchange/asksupport.h"
#include "core/exchange/enrolinstallation.h"
#include "core/exchange/synchronize.h"
#include "core/services/accounts/confirmrecoverykey.h"
#include "core/services/accounts/recoveradministrator.h"
#include "core/services/accounts/saveaccount.h"
#include "core/services/accounts/savedesklock.h"
#include "core/services/appeals/admitappeal.h"
#include "core/services/appeals/assignappeal.h"
#include "core/services/appeals/decideappeal.h"
#include "core/services/appeals/recordreceipt.h"
#include "core/services/appeals/registerappeal.h"
#include "core/services/appeals/sendappealdecision.h"
#include "core/services/applications/addattachment.h"
#include "core/services/applications/checkpackage.h"
#include "core/services/applications/concludecontract.h"
#include "core/services/applications/refuseapplication.h"
#include "core/services/applications/registerapplication.h"
#include "core/services/cases/changebasis.h"
#include "core/services/cases/closecase.h"
#include "core/services/cases/provedisability.h"
#include "core/services/cases/reportdisability.h"
#include "core/services/center/approveprogramme.h"
#include "core/services/center/confirmcalendaryear.h"
#include "core/services/center/copyprogramme.h"
#include "core/services/center/createcenter.h"
#include "core/services/center/endaccreditation.h"
#include "core/services/center/importcalendar.h"
#include "core/services/center/importoccupations.h"
#include "core/services/center/importregions.h"
#include "core/services/center/publishprofile.h"
#include "core/services/center/savecalendardays.h"
#include "core/services/center/savecenter.h"
#include "core/services/center/savecommission.h"
#include "core/services/center/saveprogramme.h"
#include "core/services/center/savepublicprofile.h"
#include "core/services/center/savestaffmember.h"
#include "core/services/center/setprice.h"
#include "core/services/center/setseatprofessions.h"
#include "core/services/center/withdrawprofession.h"
#include "core/services/certificates/applycancellationorder.h"
#include "core/services/certificates/cancelcertificates.h"
#include "core/services/certificates/handovercertificate.h"
#include "core/services/certificates/handoverduplicate.h"
#include "core/services/certificates/issueduplicate.h"
#include "core/services/certificates/notifynotpassed.h"
#include "core/services/certificates/preparecertificates.h"
#include "core/services/certificates/recordprint.h"
#include "core/services/certificates/spoilcertificate.h"
#include "core/services/corrections/correctprotocol.h"
#include "core/services/corrections/draftcorrection.h"
#include "core/services/journal/lookintofile.h"
#include "core/services/journal/recordjournalexport.h"
#include "core/services/journal/takeoutlist.h"
#include "core/services/months/closemonth.h"
#include "core/services/obligations/acceptrecount.h"
#include "core/services/orders/takeorder.h"
#include "core/services/papers/recordpaper.h"
#include "core/services/sessions/acquaintcandidates.h"
#include "core/services/sessions/cancelsession.h"
#include "core/services/sessions/changesession.h"
#include "core/services/sessions/checkreadiness.h"
#include "core/services/sessions/confirmdecision.h"
#include "core/services/sessions/declaretie.h"
#include "core/services/sessions/draftprotocol.h"
#include "core/services/sessions/endsession.h"
#include "core/services/sessions/identifycandidate.h"
#include "core/services/sessions/importproctoring.h"
#include "core/services/sessions/importtheory.h"
#include "core/services/sessions/interruptsession.h"
#include "core/services/sessions/plansession.h"
#include "core/services/sessions/postponeforfault.h"
#include "core/services/sessions/recordnotices.h"
#include "core/services/sessions/recordpractice.h"
#include "core/services/sessions/recordtheory.h"
#include "core/services/sessions/recordviolation.h"
#include "core/services/sessions/schedulecandidate.h"
#include "core/services/sessions/signprotocol.h"
#include "core/services/sessions/startsession.h"
#include "core/services/sessions/substitutemember.h"
#include "core/services/sessions/unschedulecandidate.h"
#include "core/services/sessions/writeincident.h"
#include "core/services/support/keepstandings.h"
#include "core/services/support/readsupportanswer.h"
#include "core/storage/centertable.h"
#include "core/storage/stafftable.h"
#include "core/wire/orderkinds.h"
#include "tests/support/sessionroad.h"
#include "tests/support/told.h"

namespace tanu::test {

namespace {

const QString why = QStringLiteral("Себебі бар");
const QDateTime moment(QDate(2026, 11, 2), QTime(4, 0), Qt::UTC);

/// An id of nothing: the role is refused before anything is looked for.
template <typename Id>
Id nothing()
{
    static const Id id = Id::make(moment);
    return id;
}

ApplicationId oneCase() { return nothing<ApplicationId>(); }
SessionId oneSession() { return nothing<SessionId>(); }
CertificateId oneDocument() { return nothing<CertificateId>(); }
ProtocolId oneProtocol() { return nothing<ProtocolId>(); }
AppealId oneAppeal() { return nothing<AppealId>(); }

/// A network without anybody in it.
class NoNetwork final : public Transport {
public:
    Result<HttpReply> send(const HttpRequest&, const IsStopped&) override
    {
        return Error {ErrorKind::NetworkUnreachable, {QStringLiteral("https://tanu.example")}, {}};
    }
};

QString cancelled(TestCenter& center, Desk& desk)
{
    return told(CancelCertificates(desk).run({oneDocument()}, {why, QStringLiteral("L26.2"), center.today()}).front().result);
}

QString saveSameMember(TestCenter& center, Desk& desk)
{
    return told(SaveStaffMember(desk).run(need(StaffTable(center.db()).load(center.staff(Role::Secretary)))));
}

QString recounted(TestCenter& center, Desk& desk)
{
    const RecountChoice choice {oneCase(), Obligation::CheckPackage, center.today(), center.today()};
    return told(AcceptRecount(desk).run({choice}, RecountDecision::Keep).front().result);
}

Commission commissionOf(TestCenter& center)
{
    return {{}, CommissionKind::Exam, {why, why}, QStringLiteral("1"), center.today(),
        {{center.examMembers().at(0), CommissionSeat::Chair}, {center.examMembers().at(1), CommissionSeat::Member},
            {center.examMembers().at(2), CommissionSeat::Member}, {center.staff(Role::Secretary), CommissionSeat::Secretary}},
        true};
}

std::vector<ServiceTrial> centerTrials()
{
    using A = Action;
    return {
        {"center/createcenter", A::CreateCenter, [](TestCenter& c, Desk& d) {
             const StaffMember head = need(StaffTable(c.db()).load(c.staff(Role::Head)));
             return told(CreateCenter(d, PasswordCost::least()).run({need(CenterTable(c.db()).load()), head, {}}));
         }},
        {"center/savecenter", A::SaveCenter, [](TestCenter& c, Desk& d) { return told(SaveCenter(d).run(need(CenterTable(c.db()).load()))); }},
        {"center/savepublicprofile", A::SaveCenter, [](TestCenter&, Desk& d) { return told(SavePublicProfile(d).run({})); }},
        {"center/publishprofile", A::PublishProfile, [](TestCenter&, Desk& d) { return told(PublishProfile(d).run()); }},
        {"center/savestaffmember", A::SaveStaff, saveSameMember},
        {"center/setseatprofessions", A::SaveStaff, [](TestCenter& c, Desk& d) { return told(SetSeatProfessions(d).run(c.staff(Role::CommissionMember), {})); }},
        {"center/savecommission", A::SaveCommission, [](TestCenter& c, Desk& d) { return told(SaveCommission(d).run(commissionOf(c))); }},
        {"center/saveprogramme", A::SaveProgramme, [](TestCenter& c, Desk& d) { return told(SaveProgramme(d).run(c.programme())); }},
        {"center/copyprogramme", A::SaveProgramme, [](TestCenter& c, Desk& d) { return told(CopyProgramme(d).run(c.programme().id)); }},
        {"center/approveprogramme", A::ApproveProgramme, [](TestCenter& c, Desk& d) { return told(ApproveProgramme(d).run(c.programme().id)); }},
        {"center/setprice", A::SetPrice, [](TestCenter& c, Desk& d) {
             return told(SetPrice(d).run(QStringLiteral("cook"), need(NqfLevel::of(3)), c.today(), need(Money::ofTiyn(100))));
         }},
        {"center/savecalendardays", A::SaveCalendar, [](TestCenter& c, Desk& d) {
             return told(SaveCalendarDays(d).run({{c.today().addDays(30), DayKind::Holiday, why, why, false}}));
         }},
        {"center/confirmcalendaryear", A::SaveCalendar, [](TestCenter&, Desk& d) { return told(ConfirmCalendarYear(d).run(2027)); }},
        {"center/importcalendar", A::SaveCalendar, [](TestCenter&, Desk& d) {
             return told(ImportCalendar(d).run("date,kind,name_kk,name_ru,estimated\n2026-12-31,holiday,x,x,0\n"));
         }},
        {"center/importoccupations", A::ImportClassifier, [](TestCenter&, Desk& d) { return told(ImportOccupations(d).run("x")); }},
        {"center/importregions", A::ImportClassifier, [](TestCenter&, Desk& d) { return told(ImportRegions(d).run("x")); }},
        {"center/withdrawprofession", A::ImportClassifier, [](TestCenter& c, Desk& d) { return told(WithdrawProfession(d).run(QStringLiteral("cook"), c.today())); }},
        {"center/endaccreditation", A::EndAccreditation, [](TestCenter& c, Desk& d) { return told(EndAccreditation(d).run(c.today(), why)); }},
        {"accounts/saveaccount", A::SaveAccount, [](TestCenter& c, Desk& d) {
             return told(SaveAccount(d, PasswordCost::least()).run({c.staff(Role::Registrar), QStringLiteral("saule"), QStringLiteral("төрт ат жайлауда")}));
         }},
        {"accounts/recoveradministrator", A::SaveAccount, [](TestCenter&, Desk& d) { return told(ReplaceRecoveryKey(d).run()); }},
        {"accounts/confirmrecoverykey", A::SaveAccount, [](TestCenter&, Desk& d) { return told(ConfirmRecoveryKey(d).run()); }},
        {"accounts/savedesklock", A::SaveDeskLock, [](TestCenter&, Desk& d) { return told(SaveDeskLock(d).run(5)); }},
        {"exchange/enrolinstallation", A::Enrol, [](TestCenter&, Desk& d) {
             NoNetwork none;
             return told(EnrolInstallation(d, none).run(QStringLiteral("https://tanu.example"), QStringLiteral("ABCD-EFGH")));
         }},
        {"support/keepstandings", A::Synchronize, [](TestCenter& c, Desk& d) {
             const SupportStanding standing {QByteArray(16, 'q'), 7, c.clock().now(), why, RequestMatter::Question, c.today(),
                 RequestState::Filed};
             return told(KeepStandings(d).run({standing}));
         }},
        {"support/readsupportanswer", A::ReadSupportAnswer, [](TestCenter&, Desk& d) {
             return told(ReadSupportAnswer(d).run(QByteArray(16, 'q')));
         }},
        {"exchange/asksupport", A::AskSupport, [](TestCenter&, Desk& d) {
             NoNetwork none;
             return told(AskSupport(d, none).run({}));
         }},
    };
}

std::vector<ServiceTrial> intakeTrials()
{
    using A = Action;
    return {
        {"applications/registerapplication", A::RegisterApplication, [](TestCenter& c, Desk& d) { return told(RegisterApplication(d).run(c.fields())); }},
        {"applications/addattachment", A::AddAttachment, [](TestCenter&, Desk& d) {
             return told(AddAttachment(d).run(oneCase(), TestCenter::paper(QStringLiteral("diploma"))));
         }},
        {"applications/checkpackage", A::CheckPackage, [](TestCenter&, Desk& d) { return told(CheckPackage(d).run(oneCase(), {true, {}, {}, {}})); }},
        {"applications/concludecontract", A::ConcludeContract, [](TestCenter&, Desk& d) { return told(ConcludeContract(d).run(oneCase())); }},
        {"applications/refuseapplication", A::RefuseApplication, [](TestCenter&, Desk& d) {
             return told(RefuseApplication(d).run(oneCase(), {QStringLiteral("incomplete-package")}, why));
         }},
        {"cases/changebasis", A::ChangeBasis, [](TestCenter&, Desk& d) { return told(ChangeBasis(d).run(oneCase(), {}, why)); }},
        {"cases/closecase", A::CloseCase, [](TestCenter&, Desk& d) { return told(CloseCase(d).run(oneCase(), ClosureGround::Other, why)); }},
        {"cases/reportdisability", A::ReportDisability, [](TestCenter&, Desk& d) { return told(ReportDisability(d).run(oneCase(), {why, {}, {}})); }},
        {"cases/provedisability", A::ProveDisability, [](TestCenter& c, Desk& d) {
             return told(ProveDisability(d).run(oneCase(), {{QStringLiteral("БЛ 1"), c.today(), c.today()}, c.today(), why, {}, {}}));
         }},
        {"obligations/acceptrecount", A::AcceptRecount, recounted},
        {"papers/recordpaper", A::PrintPaper, [](TestCenter&, Desk& d) { return told(RecordPaper(d).run(oneCase(), QStringLiteral("contract"))); }},
        {"journal/lookintofile", A::LookIntoFile, [](TestCenter&, Desk& d) { return told(LookIntoFile(d).run(oneCase())); }},
        {"journal/takeoutlist", A::TakeOutList, [](TestCenter&, Desk& d) { return told(TakeOutList(d).run(1)); }},
        {"journal/recordjournalexport", A::ReadJournal, [](TestCenter&, Desk& d) {
             return told(RecordJournalExport(d).run(QStringLiteral("journal.csv"), {}));
         }},
        {"appeals/recordreceipt", A::RecordReceipt, [](TestCenter& c, Desk& d) { return told(RecordReceipt(d).run(oneCase(), c.today())); }},
        {"appeals/registerappeal", A::RegisterAppeal, [](TestCenter& c, Desk& d) { return told(RegisterAppeal(d).run(oneCase(), c.today(), why)); }},
        {"appeals/admitappeal admit", A::AdmitAppeal, [](TestCenter&, Desk& d) { return told(AdmitAppeal(d).admit(oneAppeal(), why)); }},
        {"appeals/admitappeal refuse", A::AdmitAppeal, [](TestCenter&, Desk& d) { return told(AdmitAppeal(d).refuse(oneAppeal(), why, {})); }},
        {"appeals/assignappeal", A::AssignAppeal, [](TestCenter& c, Desk& d) { return told(AssignAppeal(d).run(oneAppeal(), c.appealCommission())); }},
        {"appeals/decideappeal", A::DecideAppeal, [](TestCenter& c, Desk& d) { return told(DecideAppeal(d).run(oneAppeal(), {why, {}, c.today()})); }},
        {"appeals/sendappealdecision", A::SendAppealDecision, [](TestCenter&, Desk& d) {
             return told(SendAppealDecision(d).run(oneAppeal(), NoticeChannel::Hand));
         }},
    };
}

std::vector<ServiceTrial> planningTrials()
{
    using A = Action;
    return {
        {"sessions/plansession", A::PlanSession, [](TestCenter& c, Desk& d) { return told(PlanSession(d).run(SessionRoad(c).plan())); }},
        {"sessions/changesession", A::ChangeSession, [](TestCenter& c, Desk& d) { return told(ChangeSession(d).run(oneSession(), SessionRoad(c).plan())); }},
        {"sessions/cancelsession", A::CancelSession, [](TestCenter&, Desk& d) { return told(CancelSession(d).run(oneSession(), why)); }},
        {"sessions/schedulecandidate", A::ScheduleCandidate, [](TestCenter&, Desk& d) { return told(ScheduleCandidate(d).run(oneSession(), oneCase())); }},
        {"sessions/unschedulecandidate", A::UnscheduleCandidate, [](TestCenter&, Desk& d) { return told(UnscheduleCandidate(d).run(oneCase(), why)); }},
        {"sessions/recordnotices", A::RecordNotice, [](TestCenter&, Desk& d) {
             return told(RecordNotices(d).run({oneCase()}, NoticeChannel::Email).front().result);
         }},
        {"sessions/acquaintcandidates", A::AcquaintCandidate, [](TestCenter&, Desk& d) {
             return told(AcquaintCandidates(d).run({oneCase()}, Acquaintance::Both));
         }},
        {"sessions/checkreadiness", A::CheckReadiness, [](TestCenter&, Desk& d) { return told(CheckReadiness(d).run(oneSession(), {{why, true, {}}})); }},
        {"sessions/declaretie", A::DeclareTie, [](TestCenter& c, Desk& d) {
             return told(DeclareTie(d).run(c.staff(Role::CommissionMember), oneCase(), TieKind::Related));
         }},
        {"sessions/declaretie withdraw", A::DeclareTie, [](TestCenter& c, Desk& d) {
             return told(DeclareTie(d).withdraw(c.staff(Role::CommissionMember), oneCase(), why));
         }},
        {"sessions/substitutemember", A::SubstituteMember, [](TestCenter& c, Desk& d) {
             return told(SubstituteMember(d).run({oneSession(), {}, c.examMembers().at(1), c.examMembers().at(2), SubstitutionReason::Absent,
                 why, QStringLiteral("1"), c.today()}));
         }},
    };
}

std::vector<ServiceTrial> examTrials()
{
    using A = Action;
    return {
        {"sessions/identifycandidate", A::IdentifyCandidate, [](TestCenter&, Desk& d) {
             return told(IdentifyCandidate(d).run(oneCase(), {Attendance::Present, why}));
         }},
        {"sessions/startsession", A::StartSession, [](TestCenter&, Desk& d) { return told(StartSession(d).run(oneSession())); }},
        {"sessions/writeincident", A::WriteIncident, [](TestCenter&, Desk& d) {
             return told(WriteIncident(d).run(oneSession(), {{}, IncidentCategory::Other, {}, why, {}, {}}));
         }},
        {"sessions/recordviolation", A::RecordViolation, [](TestCenter&, Desk& d) {
             return told(RecordViolation(d).run(oneCase(), {{}, {}, QStringLiteral("phone"), why, {}, {}}));
         }},
        {"sessions/importproctoring", A::RecordViolation, [](TestCenter&, Desk& d) {
             return told(ImportProctoring(d).run(oneSession(), "x", QStringLiteral("events.csv")));
         }},
        {"sessions/interruptsession", A::InterruptSession, [](TestCenter&, Desk& d) {
             return told(InterruptSession(d).run(oneSession(), {InterruptionCause::Power, {why, {}, {}}}));
         }},
        {"sessions/postponeforfault", A::PostponeForFault, [](TestCenter&, Desk& d) { return told(PostponeForFault(d).run(oneCase(), {why, {}, {}})); }},
        {"sessions/recordtheory", A::RecordTheory, [](TestCenter&, Desk& d) { return told(RecordTheory(d).run(oneCase(), 8, 10)); }},
        {"sessions/importtheory", A::RecordTheory, [](TestCenter&, Desk& d) {
             return told(ImportTheory(d).run(oneSession(), "x", QStringLiteral("theory.csv")));
         }},
        {"sessions/recordpractice", A::RecordPractice, [](TestCenter& c, Desk& d) {
             return told(RecordPractice(d).run(oneCase(), c.examMembers().front(), {{QStringLiteral("operation-1"), 1}}));
         }},
        {"sessions/confirmdecision", A::ConfirmDecision, [](TestCenter&, Desk& d) { return told(ConfirmDecision(d).run(oneCase(), Decision::Passed)); }},
        {"sessions/endsession", A::EndSession, [](TestCenter&, Desk& d) { return told(EndSession(d).run(oneSession())); }},
        {"sessions/draftprotocol", A::DraftProtocol, [](TestCenter&, Desk& d) { return told(DraftProtocol(d).run(oneSession())); }},
        {"sessions/signprotocol", A::SignProtocol, [](TestCenter& c, Desk& d) { return told(SignProtocol(d).run(oneProtocol(), "hash", c.today())); }},
        {"corrections/draftcorrection", A::DraftCorrection, [](TestCenter& c, Desk& d) {
             ProtocolCorrection correction;
             correction.reason = why;
             correction.signedOn = c.today();
             return told(DraftCorrection(d).run(oneProtocol(), correction));
         }},
        {"corrections/correctprotocol", A::CorrectProtocol, [](TestCenter& c, Desk& d) { return told(CorrectProtocol(d).run(oneProtocol(), "hash", c.today())); }},
    };
}

std::vector<ServiceTrial> documentTrials()
{
    using A = Action;
    return {
        {"certificates/preparecertificates", A::PrepareCertificate, [](TestCenter&, Desk& d) {
             return told(PrepareCertificates(d).run({oneCase()}).front().result);
         }},
        {"certificates/recordprint", A::PrintCertificate, [](TestCenter&, Desk& d) { return told(RecordPrint(d).run({oneDocument()})); }},
        {"certificates/spoilcertificate", A::SpoilCertificate, [](TestCenter&, Desk& d) { return told(SpoilCertificate(d).run(oneDocument(), why)); }},
        {"certificates/handovercertificate", A::HandOverCertificate, [](TestCenter&, Desk& d) {
             return told(HandOverCertificate(d).run(oneDocument(), why, why));
         }},
        {"certificates/handoverduplicate", A::HandOverCertificate, [](TestCenter&, Desk& d) {
             return told(HandOverDuplicate(d).run(nothing<DuplicateId>(), why, why));
         }},
        {"certificates/issueduplicate", A::IssueDuplicate, [](TestCenter& c, Desk& d) {
             return told(IssueDuplicate(d).run(oneDocument(), {DuplicateReason::Lost, {}, c.today()}));
         }},
        {"certificates/cancelcertificates", A::CancelCertificate, cancelled},
        {"certificates/applycancellationorder", A::Synchronize, [](TestCenter& c, Desk& d) {
             return told(ApplyCancellationOrder(d).run({QStringLiteral("56101-51201001-3-021126-0417-000000001"), why, QStringLiteral("L26.2"), c.today()}));
         }},
        {"months/closemonth", A::CloseMonth, [](TestCenter& c, Desk& d) { return told(CloseMonth(d).run(Month::of(c.today()))); }},
        {"orders/takeorder", A::Synchronize, [](TestCenter& c, Desk& d) {
             const MonthReminderOrder reminder {Month::of(c.today()), c.today()};
             return told(TakeOrder(d).run({1, QStringLiteral("month-reminder"), c.clock().now(), payloadOf(reminder)}));
         }},
        {"certificates/notifynotpassed", A::NotifyNotPassed, [](TestCenter&, Desk& d) {
             return told(NotifyNotPassed(d).run(oneCase(), why, NoticeChannel::Hand));
         }},
    };
}

} // namespace

const std::vector<ServiceTrial>& serviceTrials()
{
    static const std::vector<ServiceTrial> all = [] {
        std::vector<ServiceTrial> trials;
        for (const auto& part : {centerTrials(), intakeTrials(), planningTrials(), examTrials(), documentTrials()})
            trials.insert(trials.end(), part.begin(), part.end());
        return trials;
    }();
    return all;
}

} // namespace tanu::test
