#include "core/services/cases/closecase.h"

#include "core/domain/casevoucher.h"
#include "core/domain/rules/registered.h"
#include "core/services/applications/casestep.h"
#include "core/services/obligations.h"
#include "core/services/sessions/unschedulecandidate.h"
#include "core/storage/applicationtable.h"
#include "core/storage/closuretable.h"
#include "core/storage/obligationtable.h"
#include "core/storage/professiontable.h"
#include "core/storage/programmetable.h"
#include "core/storage/sessioncandidatetable.h"

namespace tanu {

namespace {

Result<Profession> professionOf(Deed& deed, const Application& application)
{
    const auto programme = ProgrammeTable(deed.connection()).load(application.fields.programme);
    if (!programme)
        return programme.error();
    return ProfessionTable(deed.connection()).load(programme->profession);
}

Result<void> checkGround(Deed& deed, const Application& application, ClosureGround ground)
{
    const Error untrue {ErrorKind::FieldMalformed, {QStringLiteral("ground"), codeOf(ground)}, {}};
    if (ground == ClosureGround::VoucherVoid) {
        const auto voucher = voucherOf(application);
        return voucher && lastDayOf(*voucher) < deed.today() ? Result<void>() : Result<void>(untrue);
    }
    if (ground != ClosureGround::ProfessionWithdrawn)
        return {};
    const auto profession = professionOf(deed, application);
    if (!profession)
        return profession.error();
    const bool isListed = checkInRegister(profession->code, profession->withdrawnOn, deed.today()).isOk();
    return isListed ? Result<void>(untrue) : Result<void>();
}

/// Only a place of which nothing has come yet: what was decided stays with its protocol.
Result<void> giveUpOpenPlace(Deed& deed, const Application& application)
{
    const bool isWaiting
        = application.state == CaseState::Scheduled || application.state == CaseState::Notified;
    if (!isWaiting)
        return {};
    const auto place = SessionCandidateTable(deed.connection()).load(application.id);
    if (!place)
        return place.error();
    deed.alsoAbout("session", place->session.bytes());
    return leaveSession(deed, application.id);
}

Result<void> endTerms(Deed& deed, const ApplicationId& id)
{
    const auto rows = ObligationTable(deed.connection()).ofApplication(id);
    if (!rows)
        return rows.error();
    for (const ObligationRow& term : *rows) {
        if (term.metAt || term.kind == Obligation::EnterIntoPlatform)
            continue;
        if (const auto met = meetObligation(deed, id, term.kind); !met)
            return met;
    }
    return {};
}

} // namespace

CloseCase::CloseCase(Desk& desk)
    : m_desk(desk)
{
}

Result<void> CloseCase::run(const ApplicationId& id, ClosureGround ground, const QString& explanation)
{
    if (explanation.trimmed().isEmpty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("explanation")}, {}};
    return perform(m_desk, Action::CloseCase, [&](Deed& deed) -> Result<void> {
        const auto application = ApplicationTable(deed.connection()).load(id);
        if (!application)
            return application.error();
        if (const auto moved = stepCase(deed, *application, Action::CloseCase); !moved)
            return moved.error();
        if (const auto right = checkGround(deed, *application, ground); !right)
            return right;
        if (const auto given = giveUpOpenPlace(deed, *application); !given)
            return given;
        const auto stored = ClosureTable(deed.connection())
                                .insert({id, deed.today(), ground, explanation.trimmed(), deed.actor().id});
        if (!stored)
            return stored;
        deed.about("application", id);
        deed.note("application", application->numberText());
        deed.note("ground", codeOf(ground));
        deed.note("state", codeOf(application->state));
        return endTerms(deed, id);
    });
}

} // namespace tanu
