#pragma once

#include "core/database/connection.h"
#include "core/domain/bilingual.h"
#include "core/domain/session.h"
#include "core/domain/venue.h"

namespace tanu {

/// An enrolled installation as lists show it.
struct VenueView {
    VenueId id;
    InstallationRole role = InstallationRole::Venue;
    Bilingual name; ///< as `installationName`
    QString fingerprint;
    bool isActive = true;
    QDateTime enrolledAt; ///< UTC
    int sessionsOut = 0; ///< that it holds now
};

/// One travel of a session as lists show it: who has it, and since when (exchange.md 22).
struct TravelView {
    CheckOutId id;
    SessionId session;
    QString number; ///< of the session
    QDateTime startsAt; ///< UTC
    SessionState sessionState = SessionState::Planned; ///< as far as this side knows
    VenueId venue;
    Bilingual venueName; ///< the other side's, as `installationName`
    int travel = 1;
    CheckOutState state = CheckOutState::Out;
    QDateTime since; ///< UTC
    std::optional<QDateTime> endedAt; ///< UTC
    QString endedBecause;
    int openConflicts = 0; ///< of the session
};

/// One part of a case that both sides changed, in codes; empty: nothing there.
///
/// - `what`: `state` (codes of CaseState), `attendance`, `theory` (`21/30`), `marks` (how many), `decision`, `session`
///   (number of the one in which the place is), `gapWaiver`, `obligation:` and its kind (last day, and `met` behind one that
///   is met), `tie:` and the member's name.
struct ConflictPart {
    QString what;
    QString before; ///< when the session left
    QString office;
    QString venue;

    friend bool operator==(const ConflictPart&, const ConflictPart&) = default;
};

/// A case that both sides changed, side by side (exchange.md 23).
struct ConflictView {
    ConflictId id;
    SessionId session;
    ApplicationId application;
    QString applicationNumber;
    QString candidate; ///< in full
    QString venueName;
    QDateTime foundAt; ///< UTC
    std::vector<ConflictPart> parts; ///< those that differ between office and venue
    std::optional<ConflictSide> chosen;
    std::optional<QDateTime> chosenAt; ///< UTC
    QString chosenBy; ///< name
};

/// What the screens of venues show; each call is one reading. Errors: those of the database, RowCorrupt, NotFound.
class VenueQuery {
public:
    explicit VenueQuery(Connection& connection);

    /// What this installation is: an office before it showed its card.
    Result<InstallationRole> role();
    Result<std::vector<VenueView>> venues();
    /// Every travel, the latest first.
    Result<std::vector<TravelView>> travels();
    /// Those of one session, the latest first.
    Result<std::vector<TravelView>> travelsOf(const SessionId& session);
    /// The travel that makes this session somebody else's now; nothing where it is here.
    Result<std::optional<TravelView>> away(const SessionId& session);
    Result<std::optional<SessionId>> sessionByNumber(int year, int number);
    /// Open ones first.
    Result<std::vector<ConflictView>> conflictsOf(const SessionId& session);

private:
    Connection& m_connection;
};

} // namespace tanu
