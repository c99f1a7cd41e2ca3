#pragma once

#include "app/cli/command.h"

namespace tanu::cli {

/// `sync`: one whole exchange with the server now (exchange.md 8 to 12).
class SyncCommand final : public Command {
public:
    [[nodiscard]] CommandShape shape() const override;
    Result<void> run(const Arguments& arguments, Output& output) override;
};

/// `sync write FILE`: what waits, into a file to carry to the server (exchange.md 16).
class SyncWriteCommand final : public Command {
public:
    [[nodiscard]] CommandShape shape() const override;
    Result<void> run(const Arguments& arguments, Output& output) override;
};

/// `sync read FILE`: the server's answer that came back on the stick. Says `applied`, `twice` or `older`; what is not for
/// this center or not of its server is refused.
class SyncReadCommand final : public Command {
public:
    [[nodiscard]] CommandShape shape() const override;
    Result<void> run(const Arguments& arguments, Output& output) override;
};

/// `enrol ADDRESS CODE`: shows this installation to the server once (exchange.md 6). With `--anew` a fenced one goes on
/// under a new name and key, with its data (14).
class EnrolCommand final : public Command {
public:
    [[nodiscard]] CommandShape shape() const override;
    Result<void> run(const Arguments& arguments, Output& output) override;
};

} // namespace tanu::cli
