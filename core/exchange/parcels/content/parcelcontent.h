#pragma once

#include "core/exchange/parcels/content/caseprogress.h"
#include "core/exchange/parcels/content/centerfields.h"
#include "core/exchange/parcels/content/sessionfields.h"

namespace tanu {

/// What every parcel says of itself (exchange.md 21, 22).
struct ParcelHead {
    enum class Direction { Out, Home };

    Direction direction = Direction::Out;
    CheckOutId checkOut;
    int travel = 1; ///< of this session, 1, 2, 3 ...
    QString center; ///< number of the center
    VenueId office;
    VenueId venue;
    SessionId session;
    QDateTime at; ///< UTC; for people, decides nothing (exchange.md 5)
};

/// What happened in a session and is written once: each side keeps the other's, by id.
struct SessionLog {
    std::vector<Incident> incidents;
    std::vector<Violation> violations;
    std::vector<Substitution> substitutions;
    std::vector<Postponement> postponements;
};

/// The session with everything that the venue needs to conduct it, and nothing else of the center (exchange.md 21).
struct OutParcel {
    ParcelHead head;
    Center center;
    std::vector<CalendarDay> days; ///< of the years around the session
    std::vector<ConfirmedYear> years;
    std::vector<FormFile> forms; ///< the center's own
    std::vector<StaffMember> staff; ///< the commission, who travels with it, and whom the session names
    std::vector<SeatProfessions> seatProfessions;
    std::vector<AccountRow> accounts; ///< by which these people sign in there too (S1)
    std::vector<Profession> professions; ///< the session's, and those for which its staff may sit
    Programme programme;
    Commission commission;
    Session session;
    std::vector<Application> applications;
    std::vector<CarriedPaper> papers;
    std::vector<CaseProgress> cases;
    std::vector<ReadinessCheck> readiness;
    SessionLog log;
    std::optional<ProtocolRow> protocol;
    std::vector<SeriesNumber> numbers; ///< of acts and the protocol, for nobody else
    JournalCheckpoint journal; ///< of the venue's own, as far as the office has it
    /// Public half of the center's recovery key, 32 bytes, to which the venue seals its backups (S2); empty: there is none.
    QByteArray recovery = {};
};

/// What the venue made of it (exchange.md 23).
struct HomeParcel {
    ParcelHead head;
    Session session;
    std::vector<CaseProgress> cases;
    std::vector<ReadinessCheck> readiness;
    SessionLog log;
    std::optional<ProtocolRow> protocol;
    std::vector<SeriesNumber> unused; ///< of the numbers that travelled
    std::vector<JournalEntry> journal; ///< the venue's own, since the office last had it
};

QByteArray canonicalOf(const OutParcel& parcel);
QByteArray canonicalOf(const HomeParcel& parcel);

/// Strict: one field too many, too few or of another kind, and nothing is read. Errors: AnswerMalformed.
Result<OutParcel> parseOutParcel(const QByteArray& bytes);
Result<HomeParcel> parseHomeParcel(const QByteArray& bytes);

/// The cases alone, as a travel keeps them. Errors: AnswerMalformed.
QByteArray canonicalOf(const std::vector<CaseProgress>& cases);
Result<std::vector<CaseProgress>> parseCases(const QByteArray& bytes);

/// The numbers alone. Errors: AnswerMalformed.
QByteArray canonicalOf(const std::vector<SeriesNumber>& numbers);
Result<std::vector<SeriesNumber>> parseNumbers(const QByteArray& bytes);

} // namespace tanu
