#pragma once

#include "core/domain/venue.h"
#include "core/services/desk.h"

#include <vector>

namespace tanu {

/// What leaves, and for whom.
struct CheckOutPlan {
    SessionId session;
    VenueId venue;
    std::vector<StaffId> alsoStaff; ///< who travels with the commission and may sit instead of a member (R9.1)
};

/// A session that was handed over.
struct CheckedOut {
    CheckOutId id;
    QString session; ///< number
    QString venue; ///< name
    int travel = 1;
    QString path;
    qint64 size = 0; ///< bytes
    int candidates = 0;
};

/// Checks a session out to a venue as one sealed file (V1, exchange.md 21, 22, 24). From then on the venue holds it.
///
/// - A planned session, or one that was started or ended and whose protocol is not signed yet.
/// - The file is written, synced, read back and hashed before the session counts as handed over, and has its name only
///   after that. Whatever fails leaves the session here and no parcel there.
/// - A program that was interrupted in between finishes when it is asked for the same again.
/// Errors: NotEnrolled, NotFound{"session" | "venue" | "staff", id} (a venue that is not active, too),
/// SessionAway{session, who has it, since}, ConflictOpen{session}, ActionNotAllowed{action, state of the session},
/// FieldEmpty{"candidates"}, AlreadyThere{"file", path}, DiskFull{path}, FileUnwritable{path}, ParcelBroken{path},
/// FileUnreadable{path} of a form, RoleNotAllowed, those of the database.
class CheckOutSession {
public:
    /// `formsFolder`: the center's own forms, which travel too; empty: none.
    explicit CheckOutSession(Desk& desk, QString formsFolder = {});

    /// `target` is a file, or a folder that gives the file its name.
    Result<CheckedOut> run(const CheckOutPlan& plan, const QString& target);

private:
    Result<void> undo(const CheckOutId& id);

    Desk& m_desk;
    QString m_formsFolder;
};

} // namespace tanu
