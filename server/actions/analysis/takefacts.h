#pragma once

#include "server/context/servercontext.h"
#include "server/storage/console/factqueuetable.h"

namespace tanu::server {

/// Takes the facts of the records that the batches brought (P18, P19): the analysis counts them, the intake only says which
/// there are.
///
/// - A record is counted once, whatever order the batches are committed in, and by whichever process comes first.
/// - No entry in the journal: it says nothing that the records do not say.
class TakeFacts {
public:
    static constexpr qint64 forStep = 2'000; ///< beside other work
    static constexpr qint64 forPage = 20'000;
    static constexpr qint64 forPaper = 100'000;

    explicit TakeFacts(const ServerContext& context);

    /// At most so many records, in transactions of `forStep`; how far it came. Errors: those of the database.
    [[nodiscard]] Result<FactProgress> run(qint64 most) const;

private:
    /// How many records; 0 when nothing waits.
    [[nodiscard]] Result<qint64> step(qint64 most) const;

    const ServerContext& m_context;
};

} // namespace tanu::server
