#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QtCore/QDate>

#include <vector>

namespace tanu {

/// Why the head ends a case without a decision of the commission.
enum class ClosureGround {
    WithdrawnByCandidate,
    ProfessionWithdrawn, ///< L15.1
    NotAppeared,
    VoucherVoid, ///< L29.3: not used within its validity
    Other,
};

/// A case that the head ended.
struct Closure {
    ApplicationId application;
    QDate closedOn;
    ClosureGround ground = ClosureGround::Other;
    QString explanation;
    StaffId closedBy;
};

/// All of them, in the order of the list.
const std::vector<ClosureGround>& closureGrounds();

/// Stable codes: `withdrawn-by-candidate`, `profession-withdrawn`, `not-appeared`, `voucher-void`, `other`.
QString codeOf(ClosureGround ground);
/// Errors: FieldMalformed{"ground", typed}.
Result<ClosureGround> parseClosureGround(const QString& code);

} // namespace tanu
