#pragma once

#include "app/cli/command.h"

namespace tanu::cli {

/// `certificate print SERIAL... --out DIR`: documents as one PDF; each print is counted (exchange.md 29).
class CertificatePrintCommand final : public Command {
public:
    [[nodiscard]] CommandShape shape() const override;
    Result<void> run(const Arguments& arguments, Output& output) override;
};

} // namespace tanu::cli
