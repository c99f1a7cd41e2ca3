#pragma once

#include "core/exchange/serverconversation.h"
#include "core/services/deed.h"
#include "core/services/journal/journalreceipts.h"
#include "core/storage/serverlinktable.h"

namespace tanu {

/// Gives the server the end of this center's journal and keeps the end of the server's (exchange.md 30).
///
/// - The server holds the center to what it kept, the center the server: whoever shortens its journal or writes it anew is
///   seen by the other side. It stops no exchange; it is an entry of the journal, and stands on the page of the exchange.
/// - A server that keeps no checkpoints yet is asked again the next time.
class Checkpoints {
public:
    Checkpoints(Desk& desk, ServerConversation& server, const ServerLink& link);

    /// Errors: those of ServerConversation, those of the database.
    Result<void> share();

private:
    [[nodiscard]] Result<JournalReport> report() const;
    Result<void> keep(const Verified<JournalReceipt>& receipt);

    Desk& m_desk;
    ServerConversation& m_server;
    const ServerLink& m_link;
};

} // namespace tanu
