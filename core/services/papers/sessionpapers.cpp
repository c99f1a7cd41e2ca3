#include "core/services/papers/sessionpapers.h"

#include "core/database/transaction.h"
#include "core/services/papers/paperground.h"
#include "core/services/papers/paperwords.h"
#include "core/services/queries/protocolquery.h"
#include "core/services/queries/sessionquery.h"
#include "core/services/sessions/sessiondays.h"

#include <algorithm>

namespace tanu {

namespace {

void addCommission(ProtocolForm& form, const ProtocolContent& content)
{
    form.orderNumber = content.orderNumber;
    form.orderDate = content.orderDate;
    for (const ProtocolContent::Member& member : content.members) {
        if (member.seat == CommissionSeat::Chair)
            form.chair = member.name;
        if (member.seat == CommissionSeat::Member)
            form.members.append(member.name);
        if (member.seat == CommissionSeat::Secretary)
            form.secretary = member.name;
    }
    for (const Dissent& dissent : content.dissents)
        form.dissents.append(
            QStringLiteral("%1: %2").arg(nameOfMember(content, dissent.member), dissent.text));
}

/// R9.1: who sat instead of whom, a line each.
void addReplacements(ProtocolForm& form, const ProtocolContent& content, Language language)
{
    for (const ProtocolContent::Replacement& change : content.replacements)
        form.notes.append(replacementNote(change, language));
}

/// R17.2: the protocol that this one corrects.
void addCorrection(ProtocolForm& form, const ProtocolContent& content)
{
    if (!content.correction)
        return;
    form.correctsNumber = content.correction->number;
    form.correctsDate = content.correction->signedOn;
    form.correctsReason = content.correction->reason;
}

QString noteOf(const ProtocolContent::Candidate& candidate, ExamMode mode, Language language)
{
    const auto removal = removalIn(candidate.reasons);
    return removal ? removalNote(removal->act, mode, language) : QString();
}

void addCandidates(
    ProtocolForm& form, const ProtocolContent& content, Language language, const ApplicationId& only)
{
    for (const ProtocolContent::Candidate& candidate : content.candidates) {
        if (!only.isNull() && candidate.application != only)
            continue;
        const QString practice = candidate.maxPoints == 0
            ? QString()
            : QStringLiteral("%1 / %2").arg(candidate.points).arg(candidate.maxPoints);
        form.candidates.append({candidate.name, content.professionName.in(language), QString::number(content.level),
            candidate.theory.correct, candidate.theory.total, practice, candidate.decision == Decision::Passed,
            noteOf(candidate, content.mode, language)});
    }
}

BriefingForm filled(const SessionView& view, const CenterDetails& center, Language language)
{
    BriefingForm form;
    form.center = center;
    form.date = procedureDay(view.session);
    form.place = view.session.place;
    form.topic = textsIn(view.programme.briefing, language).join(QStringLiteral("; "));
    for (const SessionMember& member : view.members) {
        if (member.seat == CommissionSeat::Secretary)
            form.instructor
                = QStringLiteral("%1, %2").arg(member.name.shortForm(), member.position.in(language));
    }
    for (const SessionCandidate& candidate : view.candidates) {
        const ApplicationFields& fields = candidate.application.fields;
        form.persons.append({fields.name.full(), fields.birthDate.year(), view.profession.name.in(language)});
    }
    return form;
}

/// With a candidate the extract.
Result<Paper<ProtocolForm>> filledProtocol(
    Desk& desk, const ProtocolId& id, Language language, const ApplicationId& candidate)
{
    return inTransaction(desk.connection, [&]() -> Result<Paper<ProtocolForm>> {
        const auto protocol = ProtocolQuery(desk.connection).load(id);
        if (!protocol)
            return protocol.error();
        const auto center = centerDetails(desk.connection, language);
        if (!center)
            return center.error();
        const ProtocolContent& content = protocol->content;
        ProtocolForm form;
        form.center = *center;
        form.center.name = content.center.in(language);
        form.number = content.number;
        form.date = protocol->row.signedOn.value_or(QDate());
        form.examFrom = dayInKazakhstan(content.startedAt);
        form.examUntil = dayInKazakhstan(content.endedAt);
        form.place = content.place;
        form.mode = content.mode;
        form.isExtract = !candidate.isNull();
        addCommission(form, content);
        addCorrection(form, content);
        addCandidates(form, content, language, candidate);
        if (form.isExtract && form.candidates.isEmpty())
            return Error {ErrorKind::NotFound, {QStringLiteral("candidate"), candidate.toText()}, {}};
        if (form.isExtract)
            form.dissents.clear();
        else
            addReplacements(form, content, language);
        return Paper<ProtocolForm> {form, language};
    }, Transaction::Kind::Read);
}

} // namespace

Result<Paper<ProtocolForm>> protocolForm(Desk& desk, const ProtocolId& id, Language language)
{
    return filledProtocol(desk, id, language, {});
}

Result<Paper<ProtocolForm>> protocolExtract(
    Desk& desk, const ProtocolId& id, const ApplicationId& candidate, Language language)
{
    return filledProtocol(desk, id, language, candidate);
}

Result<Paper<BriefingForm>> briefingForm(Desk& desk, const SessionId& id, Language language)
{
    const auto view = SessionQuery(desk.connection, desk.clock).load(id);
    if (!view)
        return view.error();
    const auto center = centerDetails(desk.connection, language);
    if (!center)
        return center.error();
    return Paper<BriefingForm> {filled(*view, *center, language), language};
}

} // namespace tanu
