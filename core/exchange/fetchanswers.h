#pragma once

#include "core/exchange/serverconversation.h"
#include "core/exchange/syncreport.h"
#include "core/services/desk.h"

namespace tanu {

/// Brings how the center's requests to the support stand, with the answers (P15, P16).
///
/// - What waits here for an answer is asked for by its id, fifty at a time; behind the greatest number that is here comes what
///   another installation of the center filed, or what this one has lost.
/// - Each page is kept whole: cut off anywhere, the next exchange goes on.
/// - A server of before knows no such question: then nothing is brought.
class FetchAnswers {
public:
    FetchAnswers(Desk& desk, ServerConversation& server);

    /// Adds to the report. Errors: those of ServerConversation, those of the database.
    Result<void> run(SyncReport& report);

private:
    /// Whether there is more behind the number that was asked for; nothing where the server does not know the question.
    Result<std::optional<bool>> ask(const SupportQuestion& question, SyncReport& report);

    Desk& m_desk;
    ServerConversation& m_server;
};

} // namespace tanu
