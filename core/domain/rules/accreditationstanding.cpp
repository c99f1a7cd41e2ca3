#include "core/domain/rules/accreditationstanding.h"

namespace tanu {

namespace {

CenterStanding standingAfter(AccreditationAct act)
{
    switch (act) {
    case AccreditationAct::Suspended:
        return CenterStanding::Suspended;
    case AccreditationAct::Revoked:
        return CenterStanding::Revoked;
    case AccreditationAct::NotRenewable:
        return CenterStanding::NotRenewable;
    case AccreditationAct::Resumed:
        break;
    }
    return CenterStanding::Valid;
}

} // namespace

QString codeOf(CenterStanding standing)
{
    switch (standing) {
    case CenterStanding::Valid:
        return QStringLiteral("valid");
    case CenterStanding::NotYet:
        return QStringLiteral("not-yet");
    case CenterStanding::Suspended:
        return QStringLiteral("suspended");
    case CenterStanding::Revoked:
        return QStringLiteral("revoked");
    case CenterStanding::NotRenewable:
        return QStringLiteral("not-renewable");
    case CenterStanding::Ended:
        return QStringLiteral("ended");
    case CenterStanding::Expired:
        return QStringLiteral("expired");
    }
    Q_UNREACHABLE();
}

const AccreditationTerm& termOn(const Accreditation& accreditation, QDate date)
{
    Q_ASSERT_X(!accreditation.terms.empty(), "termOn", "an accreditation has a term");
    const AccreditationTerm* counts = &accreditation.terms.front();
    for (const AccreditationTerm& term : accreditation.terms) {
        if (term.from <= date)
            counts = &term;
    }
    return *counts;
}

StandingOnDay standingOn(const Accreditation& accreditation, QDate date)
{
    const AccreditationTerm& term = termOn(accreditation, date);
    if (term.terminated && date >= *term.terminated)
        return {CenterStanding::Ended, *term.terminated, term};
    const auto stop = stopOn(accreditation.acts, date);
    const bool isSuspended = stop && stop->act == AccreditationAct::Suspended;
    if (stop && !isSuspended)
        return {standingAfter(stop->act), stop->on, term};
    if (date < term.from)
        return {CenterStanding::NotYet, term.from, term};
    if (date > term.until)
        return {CenterStanding::Expired, term.until, term};
    if (isSuspended)
        return {CenterStanding::Suspended, stop->on, term};
    return {CenterStanding::Valid, term.until, term};
}

Result<void> checkStanding(const Accreditation& accreditation, QDate date)
{
    const auto within = checkAccredited(termOn(accreditation, date), date);
    return within ? checkActsOn(accreditation.acts, date) : within;
}

} // namespace tanu
