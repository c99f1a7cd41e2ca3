#pragma once

#include "app/cli/commandline.h"
#include "app/cli/output.h"
#include "core/base/result.h"

namespace tanu::cli {

/// One command of `tanu-cli`: its shape and what it does. Exit codes: 0 done, 1 refused or failed (the reason on
/// standard error), 2 wrong use.
class Command {
public:
    virtual ~Command() = default;

    [[nodiscard]] virtual CommandShape shape() const = 0;
    virtual Result<void> run(const Arguments& arguments, Output& output) = 0;
};

} // namespace tanu::cli
