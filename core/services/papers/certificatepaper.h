#pragma once

#include "core/documents/certificate/certificatepagedata.h"
#include "core/services/desk.h"

namespace tanu {

/// What is to be drawn: the paper that is printed now, or the original as it was handed over (for pictures of it).
enum class CertificateCopy { PrintedNow, Original };

/// What the document of recognition says, with its QR text (A2, R18.1, exchange.md 25). Reads only.
///
/// - exchange.md 29: printed now, it says that it is a duplicate once the document was handed over, and not before
///   (`printsAsDuplicate`); how often it was printed and whether the print was recorded first is no matter.
/// Errors: NotFound{"certificate", id}, NotEnrolled, RowCorrupt, those of the database.
Result<CertificatePageData> certificatePage(
    Desk& desk, const CertificateId& id, CertificateCopy copy = CertificateCopy::PrintedNow);

} // namespace tanu
