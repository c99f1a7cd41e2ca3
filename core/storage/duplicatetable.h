#pragma once

#include "core/database/connection.h"
#include "core/domain/duplicate.h"

#include <optional>
#include <vector>

namespace tanu {

/// Duplicates of documents of recognition (exchange.md 29).
class DuplicateTable {
public:
    explicit DuplicateTable(Connection& connection);

    Result<void> insert(const Duplicate& duplicate);
    /// Prints and handing over. Errors: ChangedMeanwhile{"duplicate"} if it was handed over already.
    Result<void> update(const Duplicate& duplicate);

    /// Errors: NotFound{"duplicate", id}.
    Result<Duplicate> load(const DuplicateId& id);
    /// The one that is not handed over yet, if there is one.
    Result<std::optional<Duplicate>> openOf(const CertificateId& certificate);
    /// Oldest first.
    Result<std::vector<Duplicate>> ofCertificate(const CertificateId& certificate);

private:
    Connection& m_connection;
};

} // namespace tanu
