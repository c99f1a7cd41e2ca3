#pragma once

#include "core/exchange/transport.h"
#include "core/services/desk.h"

namespace tanu {

/// Shows this installation to the server with the operator's one-time code (exchange.md 6) and pins the server's
/// key.
///
/// - `address` is where the transport leads; it is kept for later exchanges.
/// - The number in the answer must be the center's own: a code of another center is refused and nothing is kept.
/// Errors: NotFound{"center"}, EnrolmentCodeWrong, those of the conversation.
class EnrolInstallation {
public:
    EnrolInstallation(Desk& desk, Transport& transport);

    Result<void> run(const QString& address, const QString& code, const IsStopped& isStopped = {});

private:
    Desk& m_desk;
    Transport& m_transport;
};

} // namespace tanu
