#pragma once

#include "core/services/deed.h"

#include <vector>

namespace tanu {

struct RecordedPrint {
    CertificateId id;
    int prints = 1; ///< with this one
    bool isDuplicate = false; ///< the document was handed over before: the paper says so (`printsAsDuplicate`)
};

/// Counts the prints of documents (exchange.md 29), all of the list or none.
///
/// - Before the handing over every print is the original; from then on a duplicate. A duplicate that was asked for
///   (IssueDuplicate) counts its own prints as well.
/// Errors: ActionNotAllowed{action, state of the document} for a spoiled or cancelled one, FieldEmpty{"certificates"},
/// NotFound{"certificate", id}, RoleNotAllowed, those of the database.
class RecordPrint {
public:
    explicit RecordPrint(Desk& desk);

    Result<std::vector<RecordedPrint>> run(const std::vector<CertificateId>& certificates);

private:
    Desk& m_desk;
};

} // namespace tanu
