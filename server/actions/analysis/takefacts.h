#pragma once

#include "server/context/servercontext.h"

namespace tanu::server {

/// How complete the figures of the analysis are.
struct FactProgress {
    QDateTime until; ///< records received before this moment are counted; invalid: none yet
    qint64 waiting = 0; ///< records that are not counted yet
};

/// Takes the facts of the records that came since the last time, at most so many at once: the analysis counts them, the
/// intake knows nothing of it.
///
/// - Leaves out what was received in the last half minute: what is still being written by another process must not be
///   passed over.
/// - No entry in the journal: it says nothing that the records do not say.
class TakeFacts {
public:
    static constexpr int most = 20'000;

    explicit TakeFacts(const ServerContext& context);

    /// Errors: those of the database.
    [[nodiscard]] Result<FactProgress> run() const;

private:
    const ServerContext& m_context;
};

} // namespace tanu::server
