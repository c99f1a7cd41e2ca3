#include "core/services/sessions/postponeforfault.h"

#include "core/services/sessions/sessionstep.h"
#include "core/services/sessions/unschedulecandidate.h"
#include "core/services/whereabouts.h"
#include "core/storage/applicationtable.h"
#include "core/storage/seriestable.h"
#include "core/wire/fields.h"

namespace tanu {

namespace {

/// The place, if it is in an online session, and the fault as it is kept.
Result<Mishap> checkFault(Deed& deed, const Session& session, const Mishap& fault)
{
    if (session.mode != ExamMode::Online)
        return Error {ErrorKind::FieldMalformed, {QStringLiteral("mode"), codeOf(session.mode)}, {}};
    auto checked = checkedMishap(deed, session.id, fault);
    if (!checked)
        return checked;
    const bool isBefore = session.startedAt && checked->occurredAt < *session.startedAt;
    if (isBefore)
        return Error {ErrorKind::FieldMalformed,
            {QStringLiteral("occurredat"), checked->occurredAt.toString(Qt::ISODate)}, {}};
    return checked;
}

Result<PostponementId> postpone(Deed& deed, const ExamPlace& exam, const Mishap& fault)
{
    const ApplicationId& id = exam.application.id;
    if (const auto given = giveUpPlace(deed, id, Action::PostponeForFault); !given)
        return given.error();
    const auto waived = ApplicationTable(deed.connection()).setGapWaiver(id, GapWaiver::Fault);
    if (!waived)
        return waived.error();
    Postponement postponement;
    postponement.application = id;
    postponement.session = exam.session.id;
    postponement.cause = PostponementCause::Fault;
    postponement.occurredAt = fault.occurredAt;
    postponement.nature = fault.nature;
    postponement.incident = fault.incident;
    return recordPostponement(deed, postponement);
}

} // namespace

PostponeForFault::PostponeForFault(Desk& desk)
    : m_desk(desk)
{
}

Result<PostponementId> PostponeForFault::run(const ApplicationId& application, const Mishap& fault)
{
    return perform(m_desk, Action::PostponeForFault, [&](Deed& deed) -> Result<PostponementId> {
        const auto known = ApplicationTable(deed.connection()).load(application);
        if (!known)
            return known.error();
        if (const auto allowed = transition(known->state, Action::PostponeForFault); !allowed)
            return allowed.error();
        const auto exam = examPlace(deed.connection(), application);
        if (!exam)
            return exam.error();
        if (const auto here = requireHere(deed.connection(), Action::PostponeForFault, exam->session.id); !here)
            return here.error();
        if (const auto sits = requireSeatFor(deed, *exam); !sits)
            return sits.error();
        const auto checked = checkFault(deed, exam->session, fault);
        if (!checked)
            return checked.error();
        const auto id = postpone(deed, *exam, *checked);
        if (!id)
            return id;
        deed.about("application", application);
        deed.alsoAbout("session", exam->session.id.bytes());
        deed.note("application", exam->application.numberText());
        deed.note("session", numberText(exam->session.year, exam->session.number));
        deed.note("occurredAt", cborOf(checked->occurredAt));
        deed.note("nature", checked->nature);
        deed.note("gapWaived", codeOf(GapWaiver::Fault));
        return id;
    });
}

} // namespace tanu
