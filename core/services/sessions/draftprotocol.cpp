#include "core/services/sessions/draftprotocol.h"

#include "core/security/hash.h"
#include "core/services/sessions/sessionstep.h"
#include "core/storage/applicationtable.h"
#include "core/storage/centertable.h"
#include "core/storage/commissiontable.h"
#include "core/storage/professiontable.h"
#include "core/storage/programmetable.h"
#include "core/storage/protocoltable.h"
#include "core/storage/seriestable.h"
#include "core/storage/stafftable.h"
#include "core/storage/substitutiontable.h"

#include <algorithm>

namespace tanu {

namespace {

Result<QString> nameOf(Deed& deed, const StaffId& staff)
{
    if (staff.isNull())
        return QString();
    const auto person = StaffTable(deed.connection()).load(staff);
    if (!person)
        return person.error();
    return person->name.full();
}

/// Who sits in the session as a whole; an empty seat names nobody.
Result<void> addMembers(Deed& deed, const Session& session, ProtocolContent& content)
{
    const auto seats = seatsOf(deed.connection(), session);
    if (!seats)
        return seats.error();
    for (const HeldSeat& seat : *seats) {
        if (seat.isEmpty)
            continue;
        const auto name = nameOf(deed, seat.staff);
        if (!name)
            return name.error();
        content.members.push_back({seat.staff, *name, seat.seat});
    }
    return {};
}

/// R9.1: who was replaced by whom, why and by which order.
Result<void> addReplacements(Deed& deed, const SessionId& session, ProtocolContent& content)
{
    const auto made = SubstitutionTable(deed.connection()).ofSession(session);
    if (!made)
        return made.error();
    for (const Substitution& one : *made) {
        const auto out = nameOf(deed, one.out);
        if (!out)
            return out.error();
        const auto in = nameOf(deed, one.in);
        if (!in)
            return in.error();
        QString candidate;
        if (!one.application.isNull()) {
            const auto application = ApplicationTable(deed.connection()).load(one.application);
            if (!application)
                return application.error();
            candidate = application->fields.name.full();
        }
        content.replacements.push_back({one.out, *out, one.in, *in, candidate, one.reason, one.explanation,
            one.orderNumber, one.orderDate});
    }
    return {};
}

Result<ProtocolContent::Candidate> candidateOf(Deed& deed, const ApplicationId& id)
{
    const auto exam = examPlace(deed.connection(), id);
    if (!exam)
        return exam.error();
    const auto results = recordedResults(deed.connection(), *exam);
    if (!results)
        return results.error();
    const auto derived = derivedDecision(deed.connection(), *exam);
    if (!derived)
        return derived.error();
    if (exam->place.decision != derived->decision)
        return Error {ErrorKind::ChangedMeanwhile, {QStringLiteral("results")}, {}};
    return ProtocolContent::Candidate {id, exam->application.numberText(), exam->application.fields.name.full(),
        exam->application.fields.language, results->theory, derived->admitted, results->marks, derived->points,
        derived->maxPoints, derived->operationsDone, derived->operations, derived->decision, derived->reasons};
}

Result<void> addCommission(Deed& deed, const Session& session, ProtocolContent& content)
{
    const auto commission = CommissionTable(deed.connection()).load(session.commission);
    if (!commission)
        return commission.error();
    content.commissionName = commission->name;
    content.orderNumber = commission->orderNumber;
    content.orderDate = commission->orderDate;
    if (const auto added = addMembers(deed, session, content); !added)
        return added;
    return addReplacements(deed, session.id, content);
}

Result<void> addProgramme(Deed& deed, const ProgrammeId& id, ProtocolContent& content)
{
    const auto programme = ProgrammeTable(deed.connection()).load(id);
    if (!programme)
        return programme.error();
    const auto profession = ProfessionTable(deed.connection()).load(programme->profession);
    if (!profession)
        return profession.error();
    content.profession = profession->code;
    content.professionName = profession->name;
    content.level = programme->level.value();
    content.programmeVersion = programme->version;
    return {};
}

Result<void> addCandidates(Deed& deed, const SessionId& session, ProtocolContent& content)
{
    const auto places = SessionCandidateTable(deed.connection()).ofSession(session);
    if (!places)
        return places.error();
    for (const SessionCandidateRow& place : *places) {
        auto candidate = candidateOf(deed, place.application);
        if (!candidate)
            return candidate.error();
        content.candidates.push_back(*std::move(candidate));
    }
    return {};
}

Result<ProtocolContent> contentOf(
    Deed& deed, const Session& session, const QString& number, const std::vector<Dissent>& dissents)
{
    const auto center = CenterTable(deed.connection()).load();
    if (!center)
        return center.error();
    ProtocolContent content;
    content.number = number;
    content.sessionNumber = numberText(session.year, session.number);
    content.center = center->name;
    content.centerNumber = center->number.toString();
    content.startedAt = session.startedAt.value_or(session.startsAt);
    content.endedAt = session.endedAt.value_or(deed.now());
    content.place = session.place;
    content.mode = session.mode;
    content.dissents = dissents;
    if (const auto added = addProgramme(deed, session.programme, content); !added)
        return added.error();
    if (const auto added = addCommission(deed, session, content); !added)
        return added.error();
    if (const auto added = addCandidates(deed, session.id, content); !added)
        return added.error();
    if (const auto right = checkDissents(content); !right)
        return right.error();
    return content;
}

/// The draft that stands, or a new one with the next number.
Result<ProtocolRow> draftOf(Deed& deed, const SessionId& session, bool& isNew)
{
    auto last = ProtocolTable(deed.connection()).latestOf(session);
    if (!last)
        return last.error();
    isNew = !last->has_value();
    if (!isNew)
        return **std::move(last);
    const int year = deed.today().year();
    const auto number = SeriesTable(deed.connection()).next(Series::Protocol, year);
    if (!number)
        return number.error();
    ProtocolRow row;
    row.id = ProtocolId::make(deed.now());
    row.session = session;
    row.year = year;
    row.number = *number;
    return row;
}

std::vector<Dissent> trimmed(std::vector<Dissent> dissents)
{
    for (Dissent& dissent : dissents)
        dissent.text = dissent.text.trimmed();
    return dissents;
}

} // namespace

DraftProtocol::DraftProtocol(Desk& desk)
    : m_desk(desk)
{
}

Result<DraftedProtocol> DraftProtocol::run(const SessionId& id, const std::vector<Dissent>& typed)
{
    const std::vector<Dissent> dissents = trimmed(typed);
    if (std::any_of(dissents.begin(), dissents.end(), [](const Dissent& one) { return one.text.isEmpty(); }))
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("dissent")}, {}};
    return perform(m_desk, Action::DraftProtocol, [&](Deed& deed) -> Result<DraftedProtocol> {
        const auto session = ownSession(deed, id, SessionState::Ended, Action::DraftProtocol);
        if (!session)
            return session.error();
        bool isNew = false;
        auto row = draftOf(deed, id, isNew);
        if (!row)
            return row.error();
        const QString number = numberText(row->year, row->number);
        const auto content = contentOf(deed, *session, number, dissents);
        if (!content)
            return content.error();
        row->draftedAt = deed.now();
        row->draftedBy = deed.actor().id;
        row->content = canonicalOf(*content);
        row->hash = sha256(row->content);
        ProtocolTable table(deed.connection());
        if (const auto stored = isNew ? table.insert(*row) : table.updateDraft(*row); !stored)
            return stored.error();
        deed.about("session", id);
        deed.note("number", number);
        deed.note("hash", row->hash);
        return DraftedProtocol {row->id, number, row->hash};
    });
}

} // namespace tanu
