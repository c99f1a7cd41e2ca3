#pragma once

#include "app/cli/command.h"

namespace tanu::cli {

/// `profile show`: what the center says of itself to everybody, and where its publication stands (L17.2.1).
class ProfileShowCommand final : public Command {
public:
    [[nodiscard]] CommandShape shape() const override;
    Result<void> run(const Arguments& arguments, Output& output) override;
};

/// `profile publish`: publishes it with the prices, as the page of the publication does; the platform has it after the next
/// exchange (`sync`).
///
/// - `--from FILE` first keeps what the file says: a JSON object with fields as `profile show --json` names them
///   (`structure_kk` ... `site`); those that it leaves out stay as they are.
class ProfilePublishCommand final : public Command {
public:
    [[nodiscard]] CommandShape shape() const override;
    Result<void> run(const Arguments& arguments, Output& output) override;
};

} // namespace tanu::cli
