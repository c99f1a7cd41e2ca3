#pragma once

#include "core/domain/certificate.h"

#include <QtCore/QDate>

namespace tanu {

/// Who voided a document (L26.2): the center after a confirmed complaint, an order of the server, or a corrected
/// protocol by which the person did not pass (R17.2).
enum class CancellationSource { Center, Server, Protocol };

/// Stable codes: `center`, `server`, `protocol`.
QString codeOf(CancellationSource source);
/// Errors: FieldMalformed{"cancelledsource", typed}.
Result<CancellationSource> parseCancellationSource(const QString& code);

/// Why a document of recognition is void, since when, by whom (L26.2).
struct Cancellation {
    QDate on;
    QString ground;
    QString clause; ///< of the law, as people cite it: `L26.2`
    CancellationSource source = CancellationSource::Center;
    StaffId by; ///< null where the order came from the server

    friend bool operator==(const Cancellation&, const Cancellation&) = default;
};

/// Whether this may be said on `today` of a document issued on `issuedOn`.
/// Errors: FieldEmpty{"ground" | "clause"}, FieldMalformed{"cancelledon", date} for no date, one before the document was
/// issued, or one in the future.
Result<void> checkCancellation(const Cancellation& cancellation, QDate issuedOn, QDate today);

} // namespace tanu
