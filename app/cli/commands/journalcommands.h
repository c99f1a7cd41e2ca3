#pragma once

#include "app/cli/command.h"

namespace tanu::cli {

/// `journal verify`: walks the chain of the journal (exchange.md 30); names the first entry that was touched and ends
/// with 1. `--checkpoint FILE` compares with what `journal verify --json` printed before: so a cut-off tail is seen too.
class JournalVerifyCommand final : public Command {
public:
    [[nodiscard]] CommandShape shape() const override;
    Result<void> run(const Arguments& arguments, Output& output) override;
};

/// `journal list`: the newest entries, 100 of them unless `--limit` says another number; narrowed by days, by who acted
/// (any part of a name), by codes of actions behind commas, by the number of a case.
class JournalListCommand final : public Command {
public:
    [[nodiscard]] CommandShape shape() const override;
    Result<void> run(const Arguments& arguments, Output& output) override;
};

/// `journal export FILE`: every entry, narrowed as in the list, as XLSX or CSV; it is an entry itself.
class JournalExportCommand final : public Command {
public:
    [[nodiscard]] CommandShape shape() const override;
    Result<void> run(const Arguments& arguments, Output& output) override;
};

} // namespace tanu::cli
