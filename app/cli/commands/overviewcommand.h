#pragma once

#include "app/cli/command.h"

namespace tanu::cli {

/// `overview`: the figures of the center's month (the present one, `--month YYYY-MM`) or year (`--year YYYY`).
///
/// - `--json` gives every figure with its stable codes; without it the tables are printed in the reader's language.
/// - `--xlsx FILE` writes one workbook with a sheet for each table, `--csv DIR` one file for each into a folder that is
///   there.
/// Errors: ImpossibleDate, FileUnwritable, those of opening and reading the center.
class OverviewCommand final : public Command {
public:
    [[nodiscard]] CommandShape shape() const override;
    Result<void> run(const Arguments& arguments, Output& output) override;
};

} // namespace tanu::cli
