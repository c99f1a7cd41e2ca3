#pragma once

#include "core/domain/ids.h"
#include "core/services/desk.h"

namespace tanu {

/// A session that goes home.
struct ReturnedSession {
    QString session; ///< number
    QString path;
    qint64 size = 0; ///< bytes
    bool isAgain = false; ///< it had been returned before: the same content was written once more
};

/// Writes what the venue made of a session as one sealed file for the office (V1, exchange.md 23, 24). From then on the
/// session is the office's, and is only read here.
///
/// - Whatever state it is in: what is not done yet is done at the office.
/// - A parcel that was lost can be written again, as often as needed: it holds the same, and the office takes it once.
/// Errors: NotEnrolled, ActionNotAllowed{action, "office"}, NotFound{"session" | "checkout", id}, AlreadyThere{"file",
/// path}, DiskFull{path}, FileUnwritable{path}, ParcelBroken{path} (after all of these the session is here as before),
/// RoleNotAllowed, those of the database.
class ReturnSession {
public:
    explicit ReturnSession(Desk& desk);

    /// `target` is a file, or a folder that gives the file its name.
    Result<ReturnedSession> run(const SessionId& session, const QString& target);

private:
    Result<void> undo(const CheckOutId& id);

    Desk& m_desk;
};

} // namespace tanu
