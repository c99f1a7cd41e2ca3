#pragma once

#include "app/cli/command.h"
#include "core/domain/values/workcalendar.h"

namespace tanu::cli {

/// `workday add DATE N`: the N-th working day after DATE, one ISO date (W1, W5). By the shipped calendar, or by that
/// of a center with `--data`.
class WorkdayAddCommand final : public Command {
public:
    [[nodiscard]] CommandShape shape() const override;
    Result<void> run(const Arguments& arguments, Output& output) override;

private:
    std::optional<WorkCalendar> m_shipped; ///< once read
};

/// `workday count FROM TO`: whole working days strictly between the two (W5).
class WorkdayCountCommand final : public Command {
public:
    [[nodiscard]] CommandShape shape() const override;
    Result<void> run(const Arguments& arguments, Output& output) override;

private:
    std::optional<WorkCalendar> m_shipped; ///< once read
};

} // namespace tanu::cli
