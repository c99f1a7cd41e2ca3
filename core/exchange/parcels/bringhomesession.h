#pragma once

#include "core/domain/ids.h"
#include "core/security/encryption.h"
#include "core/services/desk.h"

namespace tanu {

/// What came home.
struct BroughtHome {
    SessionId id;
    QString session; ///< number
    QString venue; ///< name
    int travel = 1;
    bool isNew = true; ///< false: this parcel had come home before, and nothing changed
    int cases = 0; ///< taken over from the venue, or unchanged
    int conflicts = 0; ///< cases that both sides changed: somebody must choose (`ResolveConflict`)
    int incidents = 0;
    int acts = 0; ///< of violation
    int journalEntries = 0; ///< of the venue's own journal, appended to what the office has of it
    bool hasSignedProtocol = false;
};

/// Takes a session back from its venue (V1, exchange.md 23): results, log, acts, signatures and the venue's own journal.
///
/// - Whole or not at all. The same parcel again has no effect, and says so.
/// - What only one side changed is taken from that side. What both changed stays as the office has it, with both values
///   kept side by side, until somebody chooses.
/// - A protocol that was signed at the venue is signed here as of its day; what follows from it (R18, R19) runs from
///   then, and the outcomes wait for the server.
/// - Numbers that were not used go back to their series.
/// Errors: NotEnrolled, ActionNotAllowed{action, "venue"}, ParcelBroken{path}, ParcelForeign{path} (for somebody else, of
/// another center, of a session that never left to this venue), ParcelOutdated{path} (a newer one came home, or the session
/// was taken back), JournalTouched{number} (the venue's journal is not the one that the office knows), FileUnreadable{path},
/// RoleNotAllowed, those of the database.
class BringHomeSession {
public:
    BringHomeSession(Desk& desk, const EncryptionKey& key);

    Result<BroughtHome> run(const QString& path);

private:
    Desk& m_desk;
    const EncryptionKey& m_key;
};

} // namespace tanu
