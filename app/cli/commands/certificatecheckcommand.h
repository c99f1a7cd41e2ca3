#pragma once

#include "app/cli/command.h"
#include "core/base/clock.h"

#include <memory>

namespace tanu::cli {

/// `certificate check DOCUMENT`: without a network, from the text of the QR code, or from a picture or PDF of the page
/// (exchange.md 27), or by a serial number alone. Anything but a valid document ends with exit code 1.
///
/// - A serial number is looked up among the center's own documents: nothing is proved by a signature then, and that is said.
/// - A date of issue that this computer's clock has not reached yet is warned of: either of the two is wrong.
/// - Beside a program that has the center open, and without its keys: nothing that it reads is secret.
class CertificateCheckCommand final : public Command {
public:
    explicit CertificateCheckCommand(std::unique_ptr<Clock> clock = std::make_unique<SystemClock>());

    [[nodiscard]] CommandShape shape() const override;
    Result<void> run(const Arguments& arguments, Output& output) override;

private:
    std::unique_ptr<Clock> m_clock;
};

} // namespace tanu::cli
