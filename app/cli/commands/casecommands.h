#pragma once

#include "app/cli/command.h"

namespace tanu::cli {

/// `case list`: applications by number, the newest first; `--text` narrows by any part of name, IIN or number.
class CaseListCommand final : public Command {
public:
    [[nodiscard]] CommandShape shape() const override;
    Result<void> run(const Arguments& arguments, Output& output) override;
};

/// `case show NUMBER`: one case with its terms and everything that happened, by `2026/0017` or its id. It is a look
/// into the personal file, which the journal keeps (exchange.md 30).
class CaseShowCommand final : public Command {
public:
    [[nodiscard]] CommandShape shape() const override;
    Result<void> run(const Arguments& arguments, Output& output) override;
};

} // namespace tanu::cli
