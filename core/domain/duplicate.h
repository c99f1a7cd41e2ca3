#pragma once

#include "core/domain/certificate.h"

#include <QtCore/QDateTime>

namespace tanu {

/// Why somebody asks for a duplicate of a document that was handed over.
enum class DuplicateReason { Lost, Damaged, NameChanged, Other };

/// Stable codes: `lost`, `damaged`, `name-changed`, `other`.
QString codeOf(DuplicateReason reason);
/// Errors: FieldMalformed{"duplicatereason", typed}.
Result<DuplicateReason> parseDuplicateReason(const QString& code);

/// A further paper of an issued document, under the same serial number (exchange.md 29).
struct Duplicate {
    DuplicateId id;
    CertificateId certificate;
    int year = 0;
    int number = 0; ///< gapless within the year, from 1
    DuplicateReason reason = DuplicateReason::Lost;
    QString explanation; ///< never empty for Other
    QDate requestedOn;
    QDateTime madeAt; ///< UTC
    StaffId madeBy;
    int prints = 0;
    std::optional<QDateTime> handedOverAt; ///< UTC
    QString collectedBy;
    QString collectedWith; ///< the identity document
};

/// exchange.md 29: whether a paper printed now says that it is a duplicate.
///
/// - Until the document is handed over, every print is its original: one that came out wrong is printed again under the
///   same number, and only one of them is handed over.
/// - From then on the original is out of the center's hands, so every further paper is a duplicate.
bool printsAsDuplicate(CertificateState state);

} // namespace tanu
