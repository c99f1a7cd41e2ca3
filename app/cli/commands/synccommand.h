#pragma once

#include "app/cli/command.h"

namespace tanu::cli {

/// `sync`: one whole exchange with the server now (exchange.md 8 to 12).
class SyncCommand final : public Command {
public:
    [[nodiscard]] CommandShape shape() const override;
    Result<void> run(const Arguments& arguments, Output& output) override;
};

/// `enrol ADDRESS CODE`: shows this installation to the server once (exchange.md 6).
class EnrolCommand final : public Command {
public:
    [[nodiscard]] CommandShape shape() const override;
    Result<void> run(const Arguments& arguments, Output& output) override;
};

} // namespace tanu::cli
