#pragma once

#include "core/exchange/outbox.h"
#include "core/exchange/serverconversation.h"

#include <functional>

namespace tanu {

/// The full comparison with a server whose epoch changed, because it was restored from a backup (exchange.md 14): gives it
/// back its own grants of numbers, asks by hashes, in pages, which of all acknowledged records it misses, and lets those
/// wait again. Nobody has to do anything.
///
/// - Cut off, the next exchange compares again: the new epoch counts once everything was compared.
class CompareRecords {
public:
    static constexpr int page = 5'000; ///< hashes in one question

    struct Found {
        int asked = 0;
        int missing = 0;
    };
    using OnProgress = std::function<void(int done)>;

    CompareRecords(Outbox& outbox, ServerConversation& server);

    /// Errors: those of ServerConversation and of the outbox.
    Result<Found> run(qint64 epoch, const OnProgress& onProgress);

private:
    Result<void> giveGrants();

    Outbox& m_outbox;
    ServerConversation& m_server;
};

} // namespace tanu
