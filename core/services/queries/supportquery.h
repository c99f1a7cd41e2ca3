#pragma once

#include "core/storage/askedrequesttable.h"

namespace tanu {

/// What the center asked of the support, and what it was answered (P15, P16). Reads only, and needs no network.
/// Errors: those of the database.
class SupportQuery {
public:
    explicit SupportQuery(Connection& connection);

    /// The newest first.
    [[nodiscard]] Result<std::vector<AskedRequest>> requests(int limit) const;
    /// Answers that nobody looked at.
    [[nodiscard]] Result<qint64> unread() const;

private:
    Connection& m_connection;
};

} // namespace tanu
