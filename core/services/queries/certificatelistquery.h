#pragma once

#include "core/storage/certificaterows.h"

namespace tanu {

/// The list of documents, page by page (keyset paging): filters, order, count. Reads only.
/// Errors: those of the database.
class CertificateListQuery {
public:
    explicit CertificateListQuery(Connection& connection);

    /// The page behind the row `after`; null asks for the first.
    Result<Page<CertificateListRow>> page(const CertificatesWanted& wanted, const CertificateListRow* after = nullptr);
    Result<int> count(const CertificateFilter& filter);
    /// L26.2: the living documents that fit, in the order of numbers, for CancelCertificates: by profession, commission,
    /// session, days of issue. States of the filter that are not living select nothing.
    Result<std::vector<CertificateId>> cancellable(const CertificateFilter& filter);

private:
    Connection& m_connection;
};

} // namespace tanu
