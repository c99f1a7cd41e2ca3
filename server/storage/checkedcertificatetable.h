#pragma once

#include "core/database/statement.h"
#include "core/domain/bilingual.h"
#include "core/domain/values/certificatenumber.h"

namespace tanu::server {

/// A document that the public may know of, as the check finds it (exchange.md 28).
struct CheckedCertificate {
    QString surname; ///< folded for comparison
    std::optional<QDate> cancelledOn; ///< exactly where it is cancelled
    QByteArray canonical; ///< the record's newest revision
    Bilingual centerName;
};

/// Tables `certificate`, `record` and `center` in one question, so that all of an answer is of one moment.
///
/// - Keeps its statement prepared: one object serves all checks of a server.
class CheckedCertificateTable {
public:
    explicit CheckedCertificateTable(Connection& connection);

    /// By the whole serial. Nothing also for a document that was not handed over or is spoiled (exchange.md 29).
    /// Errors: RowCorrupt where its record is not there.
    [[nodiscard]] Result<std::optional<CheckedCertificate>> find(const CertificateNumber& serial);

private:
    Statement m_find;
};

} // namespace tanu::server
