#pragma once

#include "core/base/result.h"
#include "core/documents/certificate/certificatepagedata.h"

#include <QtCore/QString>

#include <functional>
#include <vector>

class QIODevice;

namespace tanu {

class CertificateSheet;

/// Told after each page how many of how many are done; false stops the job.
using Progress = std::function<bool(int done, int total)>;

/// Prints documents of recognition into one PDF file, a page each, in the given order (R18.1).
///
/// - The file appears whole or not at all: not when stopped, not when a document is refused.
/// - Errors: Cancelled; FileUnwritable with the path; as CertificateSheet::page.
Result<void> printCertificates(const CertificateSheet& sheet, const std::vector<CertificatePageData>& documents,
    const QString& path, const Progress& progress = {});

/// The same to an open device. Errors: as above, the path empty.
Result<void> printCertificates(const CertificateSheet& sheet, const std::vector<CertificatePageData>& documents,
    QIODevice& device, const Progress& progress = {});

} // namespace tanu
