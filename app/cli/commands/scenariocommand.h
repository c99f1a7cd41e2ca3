#pragma once

#include "app/cli/command.h"

namespace tanu::cli {

/// `scenario FILE`: plays a written story through the services of a fresh center with a server of its own, and prints
/// what became of each case: states, terms, documents. Refused if anything that the story expects is not so.
class ScenarioCommand final : public Command {
public:
    [[nodiscard]] CommandShape shape() const override;
    Result<void> run(const Arguments& arguments, Output& output) override;
};

} // namespace tanu::cli
