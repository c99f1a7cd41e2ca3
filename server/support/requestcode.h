#pragma once

#include "core/database/sealer.h"

#include <QtCore/QString>

namespace tanu::server {

/// The code that, beside its number, opens a request for whoever filed it: `ABCD-EFGH-JKLM`, 60 bits (P15, P16).
///
/// - Shown with the receipt and never again. Nothing of it is kept: it follows from the request's id under the key that
///   seals the requests, so a copy of the database opens none, and it comes back with the requests out of any backup.
/// - Whoever has the number alone, or the code of another request, learns nothing.
QString requestCode(const Sealer& sealer, const QByteArray& request);

/// Whether this was typed; case, spaces and hyphens do not matter. Takes the same time wherever the two differ.
bool isRequestCode(const Sealer& sealer, const QByteArray& request, const QString& typed);

} // namespace tanu::server
