#pragma once

#include "core/domain/session.h"
#include "core/security/encryption.h"
#include "core/services/desk.h"

namespace tanu {

/// What a parcel brought to the venue.
struct Received {
    SessionId id;
    QString session; ///< number
    int travel = 1;
    int candidates = 0;
    bool isNew = true; ///< false: it had been received before, and nothing changed
};

/// Takes a session over at the venue (V1, exchange.md 21 to 23). From then on it is conducted here.
///
/// - Whole or not at all. The same parcel again has no effect, and says so.
/// - A later travel of the same session takes the place of an earlier one that never went home.
/// Errors: NotEnrolled, ActionNotAllowed{action, "office" | "protocol-signed"} (the earlier travel's protocol is signed:
/// return it first), ParcelBroken{path}, ParcelForeign{path}, ParcelOutdated{path}, FileUnreadable{path},
/// FileUnwritable{path} of a form, RoleNotAllowed, those of the database.
class ReceiveSession {
public:
    /// `formsFolder`: where the center's own forms are put; empty: nowhere.
    ReceiveSession(Desk& desk, const EncryptionKey& key, QString formsFolder = {});

    Result<Received> run(const QString& path);

private:
    Desk& m_desk;
    const EncryptionKey& m_key;
    QString m_formsFolder;
};

} // namespace tanu
