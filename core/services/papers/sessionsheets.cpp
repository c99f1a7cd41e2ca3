#include "core/services/papers/sessionsheets.h"

#include "core/services/papers/paperground.h"
#include "core/services/papers/paperwords.h"
#include "core/services/queries/sessionquery.h"

namespace tanu {

namespace {

/// A session with the center as its sheets name it.
struct SheetGround {
    SessionView view;
    SessionHeading heading;
};

Result<SheetGround> sheetGround(Desk& desk, const SessionId& id, Language language)
{
    const auto view = SessionQuery(desk.connection, desk.clock).load(id);
    if (!view)
        return view.error();
    const auto center = centerDetails(desk.connection, language);
    if (!center)
        return center.error();
    const QDateTime begins = toKazakhstan(view->session.startedAt.value_or(view->session.startsAt));
    return SheetGround {*view,
        {*center, view->numberText, begins.date(), begins.time(), view->session.place, view->session.mode,
            view->profession.name.in(language), view->programme.level.toString()}};
}

QTime timeOf(const std::optional<QDateTime>& moment)
{
    return moment ? toKazakhstan(*moment).time() : QTime();
}

QList<Signer> signersOf(const SessionView& view)
{
    QList<Signer> signers;
    for (const SessionMember& member : view.members) {
        if (!member.isAbsent)
            signers.append({member.seat, member.name.shortForm()});
    }
    return signers;
}

SessionLogForm::Entry entryOf(const IncidentLine& line, Language language)
{
    const QStringList about {line.candidateName, line.staffName};
    QStringList named = about;
    named.removeAll(QString());
    return {timeOf(line.incident.occurredAt), categoryTitle(line.incident.category, language),
        kindTitle(line.incident.kind, language), named.join(QStringLiteral(", ")), line.incident.text, line.writerName};
}

ReadinessForm::Item itemOf(const ReadinessLine& line, Language language)
{
    using Mark = ReadinessForm::Mark;
    const Mark mark = !line.check ? Mark::Open : line.isReady() ? Mark::Ready : Mark::Missing;
    const QString what = line.item.application ? line.item.condition : line.item.equipment.in(language);
    return {what, line.candidateName, mark, line.check ? line.check->note : QString()};
}

AttendanceForm::Attendance attendanceOf(const std::optional<Attendance>& attendance)
{
    if (!attendance)
        return AttendanceForm::Attendance::Open;
    switch (*attendance) {
    case Attendance::Present:
        return AttendanceForm::Attendance::Present;
    case Attendance::Late:
        return AttendanceForm::Attendance::Late;
    case Attendance::Absent:
        break;
    }
    return AttendanceForm::Attendance::Absent;
}

AttendanceForm::Person personOf(const SessionCandidate& candidate)
{
    const ApplicationFields& fields = candidate.application.fields;
    return {fields.name.full(), fields.identity.iin ? fields.identity.iin->toString() : fields.identity.foreignDocument,
        candidate.application.numberText(), candidate.place.identifiedWith, attendanceOf(candidate.place.attendance)};
}

/// The order that the sheet prints: the one named, else the last.
QString orderOf(const SessionView& view, const QString& wanted)
{
    QString number;
    for (const SessionSubstitution& change : view.seats.substitutions) {
        if (!change.substitution.orderNumber.isEmpty() && (wanted.isEmpty() || change.substitution.orderNumber == wanted))
            number = change.substitution.orderNumber;
    }
    return number;
}

SubstitutionOrderForm::Change changeOf(const SessionSubstitution& change, Language language)
{
    const QString reason = reasonTitle(change.substitution.reason, language);
    const QString& words = change.substitution.explanation;
    return {change.outName, change.inName, change.candidateName,
        words.isEmpty() ? reason : QString(reason + QStringLiteral(": ") + words)};
}

} // namespace

Result<Paper<SessionLogForm>> sessionLogForm(Desk& desk, const SessionId& id, Language language)
{
    const auto ground = sheetGround(desk, id, language);
    if (!ground)
        return ground.error();
    const Session& session = ground->view.session;
    SessionLogForm form {ground->heading, timeOf(session.startedAt), timeOf(session.endedAt), {}, signersOf(ground->view)};
    for (const IncidentLine& line : ground->view.happenings.incidents)
        form.entries.append(entryOf(line, language));
    return Paper<SessionLogForm> {form, language};
}

Result<Paper<ReadinessForm>> readinessForm(Desk& desk, const SessionId& id, Language language)
{
    const auto ground = sheetGround(desk, id, language);
    if (!ground)
        return ground.error();
    ReadinessForm form {ground->heading, {}, {}, signersOf(ground->view)};
    for (const ReadinessLine& line : ground->view.happenings.readiness)
        (line.item.application ? form.conditions : form.equipment).append(itemOf(line, language));
    return Paper<ReadinessForm> {form, language};
}

Result<Paper<AttendanceForm>> attendanceForm(Desk& desk, const SessionId& id, Language language)
{
    const auto ground = sheetGround(desk, id, language);
    if (!ground)
        return ground.error();
    AttendanceForm form {ground->heading, {}, signersOf(ground->view)};
    for (const SessionCandidate& candidate : ground->view.candidates)
        form.persons.append(personOf(candidate));
    for (const SessionPostponement& gone : ground->view.postponements) {
        if (gone.postponement.cause == PostponementCause::Absence)
            form.persons.append({gone.fullName, {}, gone.numberText, {}, AttendanceForm::Attendance::Absent});
    }
    return Paper<AttendanceForm> {form, language};
}

Result<Paper<SubstitutionOrderForm>> substitutionOrderForm(
    Desk& desk, const SessionId& id, Language language, const QString& orderNumber)
{
    const auto ground = sheetGround(desk, id, language);
    if (!ground)
        return ground.error();
    SubstitutionOrderForm form;
    form.center = ground->heading.center;
    form.number = orderOf(ground->view, orderNumber);
    if (form.number.isEmpty())
        return Error {ErrorKind::NotFound, {QStringLiteral("substitution"), id.toText()}, {}};
    form.commissionOrderNumber = ground->view.commission.orderNumber;
    form.commissionOrderDate = ground->view.commission.orderDate;
    form.sessionNumber = ground->heading.number;
    form.sessionDate = ground->heading.date;
    form.profession = ground->heading.profession;
    for (const SessionSubstitution& change : ground->view.seats.substitutions) {
        if (change.substitution.orderNumber != form.number)
            continue;
        form.date = change.substitution.orderDate;
        form.changes.append(changeOf(change, language));
    }
    return Paper<SubstitutionOrderForm> {form, language};
}

} // namespace tanu
