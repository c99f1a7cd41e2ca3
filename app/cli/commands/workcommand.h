#pragma once

#include "app/cli/command.h"

namespace tanu::cli {

/// `work [--on DATE]`: what is due, with its clause and its last day (R5 to R23, W4).
class WorkCommand final : public Command {
public:
    [[nodiscard]] CommandShape shape() const override;
    Result<void> run(const Arguments& arguments, Output& output) override;
};

} // namespace tanu::cli
