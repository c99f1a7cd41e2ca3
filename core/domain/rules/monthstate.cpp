#include "core/domain/rules/monthstate.h"

#include "core/base/parsecode.h"

#include <array>

namespace tanu {

namespace {

struct MonthStep {
    MonthState from;
    MonthEvent event;
    MonthState to;
};

constexpr std::array monthSteps {
    MonthStep {MonthState::Open, MonthEvent::RecordMade, MonthState::Open},
    MonthStep {MonthState::Open, MonthEvent::ComparedEqual, MonthState::Offered},
    MonthStep {MonthState::Open, MonthEvent::ComparedDifferent, MonthState::Open},
    MonthStep {MonthState::Offered, MonthEvent::RecordMade, MonthState::Open},
    MonthStep {MonthState::Offered, MonthEvent::ComparedEqual, MonthState::Offered},
    MonthStep {MonthState::Offered, MonthEvent::ComparedDifferent, MonthState::Open},
    MonthStep {MonthState::Offered, MonthEvent::CenterCloses, MonthState::ClosedByCenter},
    MonthStep {MonthState::ClosedByCenter, MonthEvent::ComparedEqual, MonthState::ClosedByCenter},
    MonthStep {MonthState::ClosedByCenter, MonthEvent::ComparedDifferent, MonthState::ClosedByCenter},
    MonthStep {MonthState::ClosedByCenter, MonthEvent::ServerAgrees, MonthState::ClosedByBoth},
    MonthStep {MonthState::ClosedByCenter, MonthEvent::ServerDiffers, MonthState::Open},
    MonthStep {MonthState::ClosedByBoth, MonthEvent::ComparedEqual, MonthState::ClosedByBoth},
    MonthStep {MonthState::ClosedByBoth, MonthEvent::ComparedDifferent, MonthState::ClosedByBoth},
    MonthStep {MonthState::ClosedByBoth, MonthEvent::ServerAgrees, MonthState::ClosedByBoth},
    MonthStep {MonthState::ClosedByBoth, MonthEvent::ServerDiffers, MonthState::ClosedByBoth},
};

constexpr std::array allStates {MonthState::Open, MonthState::Offered, MonthState::ClosedByCenter, MonthState::ClosedByBoth};

} // namespace

std::optional<MonthState> transition(MonthState from, MonthEvent event)
{
    for (const MonthStep& step : monthSteps) {
        if (step.from == from && step.event == event)
            return step.to;
    }
    return std::nullopt;
}

QString codeOf(MonthState state)
{
    switch (state) {
    case MonthState::Open:
        return QStringLiteral("open");
    case MonthState::Offered:
        return QStringLiteral("offered");
    case MonthState::ClosedByCenter:
        return QStringLiteral("closed-by-center");
    case MonthState::ClosedByBoth:
        return QStringLiteral("closed-by-both");
    }
    Q_UNREACHABLE();
}

Result<MonthState> parseMonthState(const QString& code)
{
    return parseCode(code, allStates, "monthstate");
}

} // namespace tanu
