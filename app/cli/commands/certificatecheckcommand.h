#pragma once

#include "app/cli/command.h"

namespace tanu::cli {

/// `certificate check DOCUMENT`: without a network, from the text of the QR code, or from a picture or PDF of the page
/// (exchange.md 27). Anything but a valid document ends with exit code 1.
///
/// - Beside a program that has the center open, and without its keys: nothing that it reads is secret.
class CertificateCheckCommand final : public Command {
public:
    [[nodiscard]] CommandShape shape() const override;
    Result<void> run(const Arguments& arguments, Output& output) override;
};

} // namespace tanu::cli
