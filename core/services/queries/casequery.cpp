#include "core/services/queries/casequery.h"

#include "core/database/transaction.h"
#include "core/security/journal.h"
#include "core/services/obligations/recount.h"
#include "core/services/queries/caseafter.h"
#include "core/services/queries/casebefore.h"
#include "core/services/queries/casemilestones.h"
#include "core/services/queries/nextstep.h"
#include "core/storage/applicationtable.h"
#include "core/storage/assessmenttable.h"
#include "core/storage/calendartable.h"
#include "core/storage/certificatetable.h"
#include "core/storage/commissiontable.h"
#include "core/storage/noticetable.h"
#include "core/storage/obligationtable.h"
#include "core/storage/professiontable.h"
#include "core/storage/programmetable.h"
#include "core/storage/protocoltable.h"
#include "core/storage/resultnoticetable.h"
#include "core/storage/seriestable.h"
#include "core/storage/sessioncandidatetable.h"
#include "core/storage/sessiontable.h"
#include "core/storage/stafftable.h"

#include <map>

namespace tanu {

namespace {

using StaffNames = std::map<QString, PersonName>; ///< by the id's text, as the journal names who acted

/// Gathers one case, part by part.
class CaseReader {
public:
    CaseReader(Connection& connection, QDate today)
        : m_connection(connection)
        , m_today(today)
    {
    }

    Result<Case> read(const ApplicationId& id);

private:
    using Part = Result<void> (CaseReader::*)(Case&);

    Result<Case> begin(const ApplicationId& id);
    Result<void> readStaff(Case& file);
    Result<void> readPackage(Case& file);
    Result<void> readAnswer(Case& file);
    Result<void> readSession(Case& file);
    Result<void> readMarks(Case& file);
    Result<void> readNotices(Case& file);
    Result<void> readProtocol(Case& file);
    Result<void> readOutcome(Case& file);
    Result<void> readObligations(Case& file);
    Result<void> readTimeline(Case& file);
    Result<void> readBefore(Case& file);
    Result<void> readHappenings(Case& file);
    Result<void> readAfter(Case& file);

    [[nodiscard]] CaseObligation obligationOf(
        const ObligationRow& row, const WorkCalendar& calendar, const SignatureDays& days) const;
    [[nodiscard]] QString actorName(const QString& actor) const;
    [[nodiscard]] StaffNameOf shortNames() const;

    Connection& m_connection;
    QDate m_today;
    StaffNames m_staff;
};

Result<Case> CaseReader::read(const ApplicationId& id)
{
    auto file = begin(id);
    if (!file)
        return file;
    for (const Part part : {&CaseReader::readStaff, &CaseReader::readPackage, &CaseReader::readAnswer,
             &CaseReader::readSession, &CaseReader::readMarks, &CaseReader::readNotices, &CaseReader::readProtocol,
             &CaseReader::readOutcome, &CaseReader::readObligations, &CaseReader::readTimeline, &CaseReader::readBefore,
             &CaseReader::readHappenings, &CaseReader::readAfter}) {
        if (const auto done = (this->*part)(*file); !done)
            return done.error();
    }
    const CaseState state = file->application.state;
    file->milestones = milestonesOf(*file);
    file->steps = stepsFrom(state);
    const bool waitsForHead = !file->appeals.empty() && file->appeals.back().waitsForHead();
    file->nextAction = nextActionOf(
        state, file->check ? std::optional(file->check->complete) : std::nullopt, waitsForHead);
    return file;
}

Result<Case> CaseReader::begin(const ApplicationId& id)
{
    const auto application = ApplicationTable(m_connection).load(id);
    if (!application)
        return application.error();
    const auto programme = ProgrammeTable(m_connection).load(application->fields.programme);
    if (!programme)
        return programme.error();
    const auto profession = ProfessionTable(m_connection).load(programme->profession);
    if (!profession)
        return profession.error();
    return Case {*application, *programme, *profession, {}, requiredDocuments(*programme, application->fields), {},
        {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
}

Result<void> CaseReader::readStaff(Case&)
{
    const auto staff = StaffTable(m_connection).all();
    if (!staff)
        return staff.error();
    for (const StaffMember& member : *staff)
        m_staff.emplace(member.id.toText(), member.name);
    return {};
}

Result<void> CaseReader::readPackage(Case& file)
{
    auto attachments = AttachmentTable(m_connection).ofApplication(file.application.id);
    if (!attachments)
        return attachments.error();
    file.attachments = *std::move(attachments);
    auto check = PackageCheckTable(m_connection).find(file.application.id);
    if (!check)
        return check.error();
    file.check = *std::move(check);
    return {};
}

Result<void> CaseReader::readAnswer(Case& file)
{
    auto contract = ContractTable(m_connection).find(file.application.id);
    if (!contract)
        return contract.error();
    file.contract = *std::move(contract);
    auto refusal = RefusalTable(m_connection).find(file.application.id);
    if (!refusal)
        return refusal.error();
    file.refusal = *std::move(refusal);
    return {};
}

Result<void> CaseReader::readSession(Case& file)
{
    const auto place = SessionCandidateTable(m_connection).find(file.application.id);
    if (!place)
        return place.error();
    if (!place->has_value())
        return {};
    const auto session = SessionTable(m_connection).load((*place)->session);
    if (!session)
        return session.error();
    const auto commission = CommissionTable(m_connection).load(session->commission);
    if (!commission)
        return commission.error();
    file.session = CaseSession {session->id, numberText(session->year, session->number), session->startsAt,
        session->place, session->mode, session->state, session->commission, commission->name, session->endedAt,
        (*place)->acquaintedAt, (*place)->briefedAt, (*place)->theory, {}, (*place)->decision, (*place)->reasons,
        (*place)->recommendations, {(*place)->accessLink, (*place)->proctoringLink}};
    file.session->attendance = (*place)->attendance;
    file.session->identifiedAt = (*place)->identifiedAt;
    file.session->identifiedWith = (*place)->identifiedWith;
    file.session->theorySource = (*place)->theorySource;
    return {};
}

Result<void> CaseReader::readMarks(Case& file)
{
    if (!file.session)
        return {};
    const auto marks = AssessmentTable(m_connection).ofApplication(file.application.id);
    if (!marks)
        return marks.error();
    for (const AssessmentRow& mark : *marks) {
        const auto name = m_staff.find(mark.assessor.toText());
        file.session->marks.push_back({mark.operation, mark.assessor,
            name == m_staff.end() ? QString() : name->second.shortForm(), mark.points});
    }
    return {};
}

Result<void> CaseReader::readNotices(Case& file)
{
    const auto notices = NoticeTable(m_connection).ofApplication(file.application.id);
    if (!notices)
        return notices.error();
    for (const NoticeRow& notice : *notices)
        file.notices.push_back({notice.id, numberText(notice.year, notice.number), notice.session, notice.sentAt,
            codeOf(notice.channel)});
    return {};
}

Result<void> CaseReader::readProtocol(Case& file)
{
    if (!file.session)
        return {};
    const auto protocol = ProtocolTable(m_connection).latestOf(file.session->id);
    if (!protocol)
        return protocol.error();
    if (protocol->has_value())
        file.protocol = CaseProtocol {(*protocol)->id, numberText((*protocol)->year, (*protocol)->number),
            (*protocol)->draftedAt, (*protocol)->signedOn.value_or(QDate()), (*protocol)->replaces};
    return {};
}

Result<void> CaseReader::readOutcome(Case& file)
{
    const auto certificates = CertificateTable(m_connection).ofApplication(file.application.id);
    if (!certificates)
        return certificates.error();
    for (const CertificateRow& row : *certificates) {
        const Certificate& paper = row.certificate;
        file.certificates.push_back({paper.id, paper.serial.toString(), paper.issuedOn,
            paper.validUntil.value_or(QDate()), paper.state, paper.prints, row.spoiledReason, row.handedOverAt,
            row.collectedBy, row.collectedWith});
    }
    const auto notice = ResultNoticeTable(m_connection).find(file.application.id);
    if (!notice)
        return notice.error();
    if (notice->has_value())
        file.resultNotice = CaseResultNotice {numberText((*notice)->year, (*notice)->number), (*notice)->sentAt,
            codeOf((*notice)->channel), (*notice)->recommendations, (*notice)->receivedOn.value_or(QDate())};
    auto appeals = caseAppealsOf(m_connection, file.application.id);
    if (!appeals)
        return appeals.error();
    file.appeals = *std::move(appeals);
    return {};
}

CaseObligation CaseReader::obligationOf(
    const ObligationRow& row, const WorkCalendar& calendar, const SignatureDays& days) const
{
    const QDate counted = row.countedFrom.addDays(1);
    const Deadline stored {row.kind, row.countedFrom, row.lastDay,
        row.unconfirmed || calendar.touchesUnconfirmed(counted, row.lastDay),
        calendar.touchesEstimated(counted, row.lastDay)};
    const QDate now = recounted(row, calendar, days).lastDay;
    return {stored, QString::fromLatin1(termOf(row.kind).clause), row.metAt,
        workingDaysLeft(stored, m_today, calendar), urgencyOf(stored, m_today),
        now == row.lastDay ? std::nullopt : std::optional(now)};
}

Result<void> CaseReader::readObligations(Case& file)
{
    const auto rows = ObligationTable(m_connection).ofApplication(file.application.id);
    if (!rows)
        return rows.error();
    const auto calendar = CalendarTable(m_connection).load();
    if (!calendar)
        return calendar.error();
    const auto days = correctedSignatureDays(m_connection);
    if (!days)
        return days.error();
    for (const ObligationRow& row : *rows)
        file.obligations.push_back(obligationOf(row, *calendar, *days));
    return {};
}

QString CaseReader::actorName(const QString& actor) const
{
    const auto name = m_staff.find(actor);
    return name == m_staff.end() ? actor : name->second.full();
}

std::optional<Action> actionFrom(const QString& code)
{
    for (int i = 0; i < actionCount; ++i) {
        if (codeOf(static_cast<Action>(i)) == code)
            return static_cast<Action>(i);
    }
    return std::nullopt;
}

Result<void> CaseReader::readTimeline(Case& file)
{
    const auto entries
        = Journal(m_connection).entriesOf(QStringLiteral("application"), file.application.id.bytes());
    if (!entries)
        return entries.error();
    for (const JournalEntry& entry : *entries) {
        const auto facts = decodeCbor(entry.note.content);
        if (!facts)
            return Error {ErrorKind::RowCorrupt,
                {QStringLiteral("journal"), QString::number(entry.seq), QStringLiteral("content")}, {}};
        file.timeline.push_back({entry.note.at, actorName(entry.note.actor), actionFrom(entry.note.action),
            entry.note.action, *facts});
    }
    return {};
}

StaffNameOf CaseReader::shortNames() const
{
    return [this](const StaffId& id) {
        const auto name = m_staff.find(id.toText());
        return name == m_staff.end() ? QString() : name->second.shortForm();
    };
}

Result<void> CaseReader::readAfter(Case& file)
{
    return addAfter(m_connection, file, shortNames());
}

Result<void> CaseReader::readHappenings(Case& file)
{
    auto happenings = caseHappeningsOf(m_connection, file.application.id);
    if (!happenings)
        return happenings.error();
    file.happenings = *std::move(happenings);
    return {};
}

Result<void> CaseReader::readBefore(Case& file)
{
    auto before = caseBeforeOf(m_connection, file, m_today, shortNames());
    if (!before)
        return before.error();
    file.before = *std::move(before);
    return {};
}

} // namespace

CaseQuery::CaseQuery(Connection& connection, const Clock& clock)
    : m_connection(connection)
    , m_clock(clock)
{
}

Result<Case> CaseQuery::load(const ApplicationId& id)
{
    return inTransaction(
        m_connection, [&] { return CaseReader(m_connection, m_clock.today()).read(id); },
        Transaction::Kind::Read);
}

} // namespace tanu
