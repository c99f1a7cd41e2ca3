#include "app/scenario/events/eventtools.h"

#include "core/services/queries/casequery.h"
#include "core/services/queries/sessionquery.h"
#include "core/services/sessions/confirmdecision.h"
#include "core/services/sessions/declaretie.h"
#include "core/services/sessions/importtheory.h"
#include "core/services/sessions/postponeforfault.h"
#include "core/services/sessions/recordpractice.h"
#include "core/services/sessions/recordtheory.h"
#include "core/services/sessions/recordviolation.h"
#include "core/services/sessions/substitutemember.h"
#include "core/services/sessions/writeincident.h"

#include <QtCore/QFile>

namespace tanu::scenario {

namespace {

/// Whose marks count for the case now (R9.1, R16). Errors: NotFound{"session", id}.
Result<std::vector<StaffId>> assessorsOf(const Stage& stage, const Case& file)
{
    if (!file.session)
        return Error {ErrorKind::NotFound, {QStringLiteral("session"), file.application.numberText()}, {}};
    const auto view = SessionQuery(stage.connection(), stage.clock()).load(file.session->id);
    if (!view)
        return view.error();
    for (const SessionCandidate& candidate : view->candidates) {
        if (candidate.application.id == file.application.id)
            return candidate.assessors;
    }
    return std::vector<StaffId> {};
}

Result<void> theory(Stage& stage, const Event& event)
{
    const auto correct = numberOf(event, "correct", 0);
    const auto total = numberOf(event, "of", 0);
    if (!correct || !total)
        return badDetail(event, "correct");
    Desk secretary = stage.secretary();
    return forEachCase(stage, event, [&](const ApplicationId& id) -> Result<void> {
        const auto file = CaseQuery(stage.connection(), stage.clock()).load(id);
        if (!file)
            return file.error();
        const int questions = *total > 0 ? *total : file->programme.questionCount();
        const auto done = RecordTheory(secretary).run(id, *correct > 0 ? *correct : questions, questions);
        return done ? Result<void>() : Result<void>(done.error());
    });
}

/// Every assessor gives every operation this part of its most points.
Result<void> practice(Stage& stage, const Event& event)
{
    const auto percent = numberOf(event, "points", 100);
    if (!percent)
        return percent.error();
    Desk secretary = stage.secretary();
    return forEachCase(stage, event, [&](const ApplicationId& id) -> Result<void> {
        const auto file = CaseQuery(stage.connection(), stage.clock()).load(id);
        if (!file)
            return file.error();
        QMap<QString, int> points;
        for (const MapOperation& operation : file->programme.operations)
            points.insert(operation.rule.id, operation.rule.maxPoints * *percent / 100);
        const auto assessors = assessorsOf(stage, *file);
        if (!assessors)
            return assessors.error();
        for (const StaffId& assessor : *assessors) {
            if (const auto done = RecordPractice(secretary).run(id, assessor, points); !done)
                return done.error();
        }
        return {};
    });
}

Result<void> decide(Stage& stage, const Event& event)
{
    const auto decision = parseDecision(choiceOf(event, "decision", "passed"));
    if (!decision)
        return badDetail(event, "decision");
    Desk secretary = stage.secretary();
    return forEachCase(stage, event,
        [&](const ApplicationId& id) { return ConfirmDecision(secretary).run(id, *decision); });
}

Result<void> importTheory(Stage& stage, const Event& event)
{
    const auto session = stage.sessionOf(event.who.value(0));
    if (!session)
        return session.error();
    const QString name = textOf(event, "file");
    QFile file(stage.path(name));
    if (!file.open(QIODevice::ReadOnly))
        return Error {ErrorKind::FileUnreadable, {name}, {}};
    Desk secretary = stage.secretary();
    const auto done = ImportTheory(secretary).run(*session, file.readAll(), name);
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> writeIncident(Stage& stage, const Event& event)
{
    const auto session = stage.sessionOf(event.who.value(0));
    if (!session)
        return session.error();
    const QString kind = textOf(event, "category");
    const auto category = parseIncidentCategory(kind.section(QLatin1Char('/'), 0, 0));
    if (!category)
        return badDetail(event, "category");
    NewIncident incident;
    incident.category = *category;
    incident.kind = kind.section(QLatin1Char('/'), 1);
    incident.text = textOf(event, "text");
    Desk secretary = stage.secretary();
    const auto done = WriteIncident(secretary).run(*session, incident);
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> recordViolation(Stage& stage, const Event& event)
{
    NewViolation violation;
    violation.thing = textOf(event, "thing");
    violation.description = textOf(event, "text");
    if (event.details.contains(QStringLiteral("stage"))) {
        const auto at = parseExamStage(choiceOf(event, "stage", "theory"));
        if (!at)
            return badDetail(event, "stage");
        violation.stage = *at;
    }
    Desk secretary = stage.secretary();
    return forEachCase(
        stage, event, [&](const ApplicationId& id) { return RecordViolation(secretary).run(id, violation); });
}

Result<void> postponeForFault(Stage& stage, const Event& event)
{
    Desk secretary = stage.secretary();
    return forEachCase(stage, event, [&](const ApplicationId& id) {
        return PostponeForFault(secretary).run(id, {textOf(event, "text"), {}, {}});
    });
}

Result<void> declareTie(Stage& stage, const Event& event)
{
    const auto member = stage.memberOf(textOf(event, "member"));
    if (!member)
        return member.error();
    const auto kind = parseTieKind(choiceOf(event, "ground", "related"));
    if (!kind)
        return badDetail(event, "ground");
    Desk secretary = stage.secretary();
    return forEachCase(
        stage, event, [&](const ApplicationId& id) { return DeclareTie(secretary).run(*member, id, *kind); });
}

Result<void> substitute(Stage& stage, const Event& event)
{
    MemberChange change;
    const auto session = stage.sessionOf(event.who.value(0));
    if (!session)
        return session.error();
    change.session = *session;
    if (event.details.contains(QStringLiteral("candidate"))) {
        const auto candidate = stage.caseOf(textOf(event, "candidate"));
        if (!candidate)
            return candidate.error();
        change.candidate = *candidate;
    }
    const auto out = stage.memberOf(textOf(event, "member"));
    if (!out)
        return out.error();
    change.out = *out;
    const auto in = stage.memberOf(textOf(event, "substitute"));
    if (!in)
        return in.error();
    change.in = *in;
    const auto reason = parseSubstitutionReason(choiceOf(event, "ground", "absent"));
    if (!reason)
        return badDetail(event, "ground");
    change.reason = *reason;
    change.explanation = textOf(event, "text");
    change.orderNumber = textOf(event, "order");
    change.orderDate = stage.today();
    Desk head = stage.head();
    const auto done = SubstituteMember(head).run(change);
    return done ? Result<void>() : Result<void>(done.error());
}

} // namespace

const std::vector<EventHandler>& examEvents()
{
    static const std::vector<EventHandler> events {
        {"theory", theory},
        {"theory-file", importTheory},
        {"practice", practice},
        {"decision", decide},
        {"incident", writeIncident},
        {"violation", recordViolation},
        {"fault", postponeForFault},
        {"tie", declareTie},
        {"substitution", substitute},
    };
    return events;
}

} // namespace tanu::scenario
