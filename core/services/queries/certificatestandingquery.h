#pragma once

#include "core/storage/certificatestanding.h"

namespace tanu {

/// Looks up by its serial number how a document stands in the center's own register. Reads only, and nothing personal.
class CertificateStandingQuery {
public:
    explicit CertificateStandingQuery(Connection& connection);

    /// Errors: NotFound{"certificate", serial}, with the number of the center as third argument where level 5 names another
    /// one (A2); RowCorrupt, those of the database.
    Result<CertificateStanding> of(const CertificateNumber& serial);

private:
    Connection& m_connection;
};

} // namespace tanu
