#pragma once

#include "core/database/connection.h"
#include "core/domain/recoverysheet.h"
#include "core/security/recoverykey.h"

#include <optional>

namespace tanu {

/// The mark of the center's recovery key among the settings (S1, S2); none for a center that has no key yet.
/// Errors: RowCorrupt, those of the database.
Result<std::optional<RecoveryMark>> loadRecoveryMark(Connection& connection);

/// Replaces the one before; the sheet of the new key waits for its confirmation. Errors: those of the database.
Result<void> storeRecoveryMark(Connection& connection, const RecoveryMark& mark);

/// Whether the sheet of the key waits. Errors: those of the database.
Result<RecoverySheet> loadRecoverySheet(Connection& connection);
Result<void> confirmRecoverySheet(Connection& connection);

/// The public half alone, which is enough to make backups: of the center's own key or, at a venue (V1), of the key of the
/// center whose session it has; none where there is no key. Errors: RowCorrupt, those of the database.
Result<std::optional<QByteArray>> loadRecoveryPublicKey(Connection& connection);

/// At a venue: what the parcel brought takes the place of what was before; empty: the center has no key. A public half
/// opens nothing and lets nobody in. Errors: those of the database.
Result<void> storeRecoveryPublicKey(Connection& connection, const QByteArray& publicKey);

} // namespace tanu
