#pragma once

#include "core/services/desk.h"

#include <QtCore/QDate>

#include <vector>

namespace tanu {

/// One change of who pays (L15.3, L27, L29), as the journal tells it.
struct BasisChange {
    QDate on;
    QString reason;
    QString oldEmployer; ///< BIN of who paid before; empty otherwise
    QString oldVoucher; ///< number of the voucher before; empty otherwise
};

/// Oldest first. Errors: NotFound{"application", id}, those of the database.
Result<std::vector<BasisChange>> basisChanges(Desk& desk, const ApplicationId& id);

} // namespace tanu
