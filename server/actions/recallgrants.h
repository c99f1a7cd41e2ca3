#pragma once

#include "core/wire/grantlist.h"
#include "core/wire/missing.h"
#include "server/context/servercontext.h"
#include "server/storage/devicetable.h"

namespace tanu::server {

/// Learns blocks of numbers again that a restored server does not know any more, from its own signatures
/// (exchange.md 14, 18).
///
/// - Only what this server's key signed for the installation's own center, and what overlaps no other block.
/// - What is known already is left as it is. Journalled where anything was learnt.
class RecallGrants {
public:
    explicit RecallGrants(const ServerContext& context);

    /// SHA-256 of the messages that could not be taken. Errors: those of the database.
    [[nodiscard]] Result<HashList> run(const Device& device, const GrantList& list) const;

private:
    const ServerContext& m_context;
};

} // namespace tanu::server
