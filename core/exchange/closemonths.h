#pragma once

#include "core/exchange/serverconversation.h"
#include "core/exchange/syncreport.h"
#include "core/services/desk.h"
#include "core/storage/reportmonthtable.h"

namespace tanu {

/// Brings the months that the head closed to the server (exchange.md 13), and keeps its signed answers.
///
/// - The server has the same: closed by both. It has not: the closing is taken back, the month is open again, and what the
///   server has stands beside it.
class CloseMonths {
public:
    CloseMonths(Desk& desk, ServerConversation& server);

    /// `forgotten`: months that both closed and the server does not know of any more. Adds to the report.
    /// Errors: those of ServerConversation, SignatureWrong for an answer to another closing, those of the database.
    Result<void> run(const std::vector<Month>& forgotten, SyncReport& report);

private:
    Result<void> bring(const ReportMonth& month, SyncReport& report);
    Result<void> keep(const ReportMonth& month, const Verified<MonthReceipt>& receipt);

    Desk& m_desk;
    ServerConversation& m_server;
};

} // namespace tanu
