#pragma once

#include "app/cli/command.h"

namespace tanu::cli {

/// `session calendar --ics FILE`: every exam session as iCalendar (RFC 5545), cancelled ones marked so; times in UTC, the
/// same UID at every export. Errors: FileUnwritable{path}, those of opening and reading the center.
class SessionCalendarCommand final : public Command {
public:
    [[nodiscard]] CommandShape shape() const override;
    Result<void> run(const Arguments& arguments, Output& output) override;
};

} // namespace tanu::cli
