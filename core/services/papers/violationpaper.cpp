#include "core/services/papers/violationpaper.h"

#include "core/database/transaction.h"
#include "core/domain/prohibitedthings.h"
#include "core/domain/values/numbertext.h"
#include "core/services/papers/paperground.h"
#include "core/storage/sessiontable.h"
#include "core/storage/violationtable.h"

namespace tanu {

namespace {

ViolationActForm::Consequence consequenceOf(Consequence consequence)
{
    switch (consequence) {
    case Consequence::Removal:
        return ViolationActForm::Consequence::Removal;
    case Consequence::Ended:
        return ViolationActForm::Consequence::Ended;
    case Consequence::Warning:
        break;
    }
    return ViolationActForm::Consequence::Warning;
}

ViolationActForm filled(const CaseGround& ground, const Session& session, const Violation& act)
{
    const QDateTime when = toKazakhstan(act.occurredAt);
    ViolationActForm form;
    form.center = ground.center;
    form.number = act.numberText();
    form.date = when.date();
    form.time = when.time();
    form.sessionNumber = numberText(session.year, session.number);
    form.place = session.place;
    form.mode = session.mode;
    form.isNoticedByProctoring = act.source == ViolationSource::Proctoring;
    form.isPractice = act.stage == ExamStage::Practice;
    form.personName = ground.person();
    form.iin = ground.identityNumber();
    form.profession = ground.professionName();
    form.nqfLevel = ground.programme.level.toString();
    form.thing = nameOfThing(act.thing).in(ground.language());
    form.description = act.description;
    form.explanation = act.explanation;
    form.consequence = consequenceOf(act.consequence);
    for (const Violation::Signer& signer : act.signers)
        form.signers.append({signer.seat, signer.name});
    return form;
}

/// R13: a repetition names the first act of the same procedure.
Result<void> addEarlier(ViolationActForm& form, Connection& connection, const Violation& act)
{
    const auto acts = ViolationTable(connection).of(act.application, act.session);
    if (!acts)
        return acts.error();
    if (acts->empty() || acts->front().id == act.id)
        return {};
    form.earlierNumber = acts->front().numberText();
    form.earlierDate = toKazakhstan(acts->front().occurredAt).date();
    return {};
}

} // namespace

Result<Paper<ViolationActForm>> violationActForm(Desk& desk, const ViolationId& id)
{
    return inTransaction(desk.connection, [&]() -> Result<Paper<ViolationActForm>> {
        const auto act = ViolationTable(desk.connection).load(id);
        if (!act)
            return act.error();
        const auto ground = caseGround(desk.connection, act->application);
        if (!ground)
            return ground.error();
        const auto session = SessionTable(desk.connection).load(act->session);
        if (!session)
            return session.error();
        ViolationActForm form = filled(*ground, *session, *act);
        if (const auto added = addEarlier(form, desk.connection, *act); !added)
            return added.error();
        return Paper<ViolationActForm> {form, ground->language()};
    }, Transaction::Kind::Read);
}

} // namespace tanu
