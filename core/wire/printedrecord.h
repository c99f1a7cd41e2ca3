#pragma once

#include "core/domain/bilingual.h"

#include <QtCore/QByteArray>
#include <QtCore/QDate>

#include <optional>
#include <vector>

namespace tanu {

/// What of a record of kind `certificate` is printed on the document and does not stand in its serial; all that the public
/// check shows of it (L6.1.8).
///
/// Why not CertificateRecord: its rules were judged when the record came in, and a check would take apart forty values to
/// show six.
struct PrintedRecord {
    QString holder; ///< the whole name
    Bilingual professionName;
    std::vector<Bilingual> skills; ///< empty: the whole profession (L20)
    QDate issuedOn;
    std::optional<QDate> validUntil; ///< the last day; none: no term (L21.5)

    friend bool operator==(const PrintedRecord&, const PrintedRecord&) = default;
};

/// Of the canonical form of a revision that was taken before. Nothing where these bytes have no such fields.
std::optional<PrintedRecord> readPrinted(const QByteArray& canonical);

} // namespace tanu
