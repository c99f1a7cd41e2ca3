#pragma once

#include "app/cli/command.h"

namespace tanu::cli {

/// `serial parse TEXT`: the six levels of a serial number (A2).
class SerialCommand final : public Command {
public:
    [[nodiscard]] CommandShape shape() const override;
    Result<void> run(const Arguments& arguments, Output& output) override;
};

} // namespace tanu::cli
