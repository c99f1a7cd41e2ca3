#include "core/services/sessions/recordviolation.h"

#include "core/services/sessions/writeincident.h"
#include "core/storage/seriestable.h"
#include "core/wire/fields.h"

namespace tanu {

RecordViolation::RecordViolation(Desk& desk)
    : m_desk(desk)
{
}

Result<RecordedViolation> RecordViolation::run(const ApplicationId& candidate, const NewViolation& typed)
{
    return perform(m_desk, Action::RecordViolation, [&](Deed& deed) -> Result<RecordedViolation> {
        const auto exam = runningPlace(deed, candidate, Action::RecordViolation);
        if (!exam)
            return exam.error();
        const auto recorded = addViolation(deed, *exam, typed, ViolationSource::Commission);
        if (!recorded)
            return recorded;
        deed.about("application", candidate);
        deed.alsoAbout("session", exam->session.id.bytes());
        deed.note("application", exam->application.numberText());
        deed.note("session", numberText(exam->session.year, exam->session.number));
        deed.note("number", recorded->numberText);
        deed.note("thing", typed.thing.trimmed());
        deed.note("nth", recorded->nth);
        deed.note("consequence", codeOf(recorded->consequence));
        deed.note("occurredAt", cborOf(toSecond(typed.occurredAt.isValid() ? typed.occurredAt : deed.now())));
        if (endsProcedure(recorded->consequence))
            deed.note("decision", codeOf(Decision::NotPassed));
        return recorded;
    });
}

} // namespace tanu
