#pragma once

#include "core/documents/certificate/certificatepagedata.h"
#include "core/services/desk.h"

namespace tanu {

/// What the document of recognition says, with its QR text (A2, R18.1, exchange.md 25). Reads only.
///
/// - A document that was printed before is a duplicate: ask for the page first, then record the print.
/// Errors: NotFound{"certificate", id}, NotEnrolled, RowCorrupt, those of the database.
Result<CertificatePageData> certificatePage(Desk& desk, const CertificateId& id);

} // namespace tanu
