#pragma once

#include "core/exchange/serverconversation.h"
#include "core/exchange/syncreport.h"
#include "core/services/desk.h"
#include "core/storage/reportmonthtable.h"

#include <map>

namespace tanu {

/// Compares count and hash of every month with the server (exchange.md 12), and keeps what came of it.
///
/// - A difference leads to a diff, page by page: what was acknowledged here and is not there any more waits again, so that it
///   is offered again; what is there and not here, or otherwise, is counted and shown.
/// - A month of which both have the same is offered (exchange.md 13); one that both closed stays closed.
/// - Writes into the journal only where something is not as it was.
/// - Also what a center does with a server that was restored from an old backup: every month is compared (exchange.md 14).
class CompareMonths {
public:
    CompareMonths(Desk& desk, ServerConversation& server);

    /// How many records wait again; the caller sends them and compares once more. The report tells how many months were
    /// compared and which still differ. Errors: those of ServerConversation, those of the database.
    Result<int> run(SyncReport& report);

    /// What both sides had closed, and the server does not know of any more: its closing is brought again.
    [[nodiscard]] const std::vector<Month>& forgottenThere() const { return m_forgotten; }

private:
    /// A difference taken apart.
    struct Difference {
        std::vector<MonthLine> lost; ///< here, not there
        int unknownHere = 0; ///< there, not here or otherwise
    };

    [[nodiscard]] Result<std::map<Month, MonthDigest>> digests() const;
    [[nodiscard]] Result<MonthDigest> digestHere(Month month) const;
    Result<int> take(const MonthFinding& finding, const MonthDigest& here, SyncReport& report);
    Result<Difference> difference(Month month);
    Result<void> keep(const MonthFinding& finding, const MonthDigest& here, const Difference& found);

    Desk& m_desk;
    ServerConversation& m_server;
    std::vector<Month> m_forgotten;
};

} // namespace tanu
