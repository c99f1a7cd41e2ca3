#pragma once

#include "app/cli/command.h"

namespace tanu::cli {

/// `import occupations|regions|calendar FILE`: whole or not at all, bad lines by number.
class ImportCommand final : public Command {
public:
    enum class What { Occupations, Regions, Calendar };

    explicit ImportCommand(What what);

    [[nodiscard]] CommandShape shape() const override;
    Result<void> run(const Arguments& arguments, Output& output) override;

private:
    What m_what;
};

} // namespace tanu::cli
