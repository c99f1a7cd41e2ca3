#pragma once

#include "app/cli/command.h"

namespace tanu::cli {

/// `iin NUMBER`: whether it can be an IIN, and what its digits tell (I1).
class IinCommand final : public Command {
public:
    [[nodiscard]] CommandShape shape() const override;
    Result<void> run(const Arguments& arguments, Output& output) override;
};

} // namespace tanu::cli
