#pragma once

#include "server/context/servercontext.h"
#include "server/registers/registerdifference.h"
#include "server/storage/registerversiontable.h"

namespace tanu::server {

/// Whose words a version carries.
struct RegisterSource {
    QString source; ///< of whom or what: an order, a file, the body that provided it
    QDate date; ///< of the source
    QString by; ///< who acts
    bool isStarter = false;
};

/// Writes the rows as the next version, as a deed; inside the caller's transaction. The draft that they came from is gone then.
///
/// - A version that changes nothing is one too: the register was provided anew (P7).
/// - Rows that stay as they are, are not written again.
/// Errors: those of the database.
Result<RegisterVersion> publishRows(const ServerContext& context, const RegisterDescription& description,
    const std::vector<RegisterRow>& rows, const RegisterSource& source);

} // namespace tanu::server
