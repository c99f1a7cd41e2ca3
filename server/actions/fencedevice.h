#pragma once

#include "server/context/servercontext.h"
#include "server/storage/devicetable.h"

namespace tanu::server {

/// Fences an installation that was restored from a copy or cloned (exchange.md 14): nothing is taken from it any more,
/// its unused numbers are burned, and the journal names it with the reason. Fenced already, nothing happens.
///
/// - Belongs into the caller's transaction.
class FenceDevice {
public:
    explicit FenceDevice(const ServerContext& context);

    /// `because` for the operator, never empty. Errors: those of the database.
    Result<void> run(const Device& device, const QString& because) const;

private:
    const ServerContext& m_context;
};

} // namespace tanu::server
