#include "core/domain/rules/accreditationacts.h"

#include "core/base/parsecode.h"

#include <array>

namespace tanu {

namespace {

constexpr int workingDaysToDecide = 10;
constexpr int workingDaysToTell = 3;

struct ActStep {
    AccreditationState from;
    AccreditationAct act;
    AccreditationState to;
};

constexpr std::array actSteps {
    ActStep {AccreditationState::Valid, AccreditationAct::Suspended, AccreditationState::Suspended},
    ActStep {AccreditationState::Valid, AccreditationAct::Revoked, AccreditationState::Revoked},
    ActStep {AccreditationState::Valid, AccreditationAct::NotRenewable, AccreditationState::NotRenewable},
    ActStep {AccreditationState::Suspended, AccreditationAct::Resumed, AccreditationState::Valid},
    ActStep {AccreditationState::Suspended, AccreditationAct::Revoked, AccreditationState::Revoked},
    ActStep {AccreditationState::Suspended, AccreditationAct::NotRenewable, AccreditationState::NotRenewable},
    ActStep {AccreditationState::Revoked, AccreditationAct::Resumed, AccreditationState::Valid},
    ActStep {AccreditationState::Revoked, AccreditationAct::NotRenewable, AccreditationState::NotRenewable},
};

} // namespace

QString codeOf(AccreditationAct act)
{
    switch (act) {
    case AccreditationAct::Suspended:
        return QStringLiteral("suspended");
    case AccreditationAct::Resumed:
        return QStringLiteral("resumed");
    case AccreditationAct::Revoked:
        return QStringLiteral("revoked");
    case AccreditationAct::NotRenewable:
        return QStringLiteral("not-renewable");
    }
    Q_UNREACHABLE();
}

Result<AccreditationAct> parseAccreditationAct(const QString& code)
{
    return parseCode(code,
        std::array {AccreditationAct::Suspended, AccreditationAct::Resumed,
            AccreditationAct::Revoked, AccreditationAct::NotRenewable},
        "act");
}

QString codeOf(AccreditationState state)
{
    switch (state) {
    case AccreditationState::Valid:
        return QStringLiteral("valid");
    case AccreditationState::Suspended:
        return QStringLiteral("suspended");
    case AccreditationState::Revoked:
        return QStringLiteral("revoked");
    case AccreditationState::NotRenewable:
        return QStringLiteral("not-renewable");
    }
    Q_UNREACHABLE();
}

std::optional<AccreditationState> transition(AccreditationState from, AccreditationAct act)
{
    for (const ActStep& step : actSteps) {
        if (step.from == from && step.act == act)
            return step.to;
    }
    return std::nullopt;
}

AccreditationState stateAfter(const std::vector<AccreditationStep>& steps)
{
    AccreditationState state = AccreditationState::Valid;
    for (const AccreditationStep& step : steps)
        state = transition(state, step.act).value_or(state);
    return state;
}

std::optional<AccreditationStep> stopOn(const std::vector<AccreditationStep>& steps, QDate date)
{
    AccreditationState state = AccreditationState::Valid;
    std::optional<AccreditationStep> stop;
    for (const AccreditationStep& step : steps) {
        const auto next = transition(state, step.act);
        if (step.on > date || !next)
            continue;
        state = *next;
        if (state == AccreditationState::Valid)
            stop.reset();
        else
            stop = step;
    }
    return stop;
}

Result<void> checkActsOn(const std::vector<AccreditationStep>& steps, QDate date)
{
    const auto stop = stopOn(steps, date);
    if (!stop)
        return {};
    const bool isSuspended = stop->act == AccreditationAct::Suspended;
    return Error {isSuspended ? ErrorKind::AccreditationSuspended : ErrorKind::AccreditationEnded,
        {stop->on.toString(Qt::ISODate), stop->ground}, {}};
}

RevocationTerms revocationTerms(QDate event, QDate decided, const WorkCalendar& calendar)
{
    return {calendar.addWorkingDays(event, workingDaysToDecide), calendar.addWorkingDays(decided, workingDaysToTell)};
}

} // namespace tanu
