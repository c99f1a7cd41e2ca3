#pragma once

#include "app/cli/command.h"

namespace tanu::cli {

/// `demo --data DIR`: an invented center with its last weeks in DIR, enrolled with a real server.
///
/// - With `--server ADDRESS --server-data DIR` that running server is used; else one is started beside it, on
///   `<data>/../server`, for as long as the command runs.
/// - `--month` also prints every paper of the demo into `<data>/papers`, asks the server's public check for one of the
///   documents, and fails unless the answer is `valid`.
class DemoCommand final : public Command {
public:
    [[nodiscard]] CommandShape shape() const override;
    Result<void> run(const Arguments& arguments, Output& output) override;
};

} // namespace tanu::cli
