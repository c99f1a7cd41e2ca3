#pragma once

#include "core/exchange/transport.h"
#include "core/services/desk.h"

#include <optional>

namespace tanu {

/// Shows this installation to the server with the operator's one-time code (exchange.md 6) and pins the server's
/// key.
///
/// - `address` is where the transport leads; it is kept for later exchanges.
/// - The number in the answer must be the center's own: a code of another center is refused and nothing is kept.
/// - The name of the installation is kept before it is shown: where the answer is lost, the same code again gives the same
///   answer.
/// - The first exchange compares everything (exchange.md 14): what lies here may be older than the enrolment.
/// Errors: NotFound{"center"}, those of `checkCenter`, EnrolmentCodeWrong, those of the conversation.
class EnrolInstallation {
public:
    EnrolInstallation(Desk& desk, Transport& transport);

    Result<void> run(const QString& address, const QString& code, const IsStopped& isStopped = {});

    /// A fenced installation goes on under a new name and a new key, with all its data (exchange.md 14): whoever has the
    /// other copy cannot speak for it. Its numbers are burned, the server gives new ones.
    ///
    /// - The desk's key is the new one; `keyName` is kept as the setting `signing-key`, and counts from the next start.
    Result<void> runAnew(
        const QString& address, const QString& code, const QString& keyName, const IsStopped& isStopped = {});

private:
    Result<QByteArray> ownDevice();
    Result<void> enrol(const QString& address, const QString& code, const std::optional<QString>& keyName,
        const IsStopped& isStopped);

    Desk& m_desk;
    Transport& m_transport;
};

} // namespace tanu
