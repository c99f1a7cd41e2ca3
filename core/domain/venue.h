#pragma once

#include "core/base/result.h"
#include "core/domain/bilingual.h"
#include "core/domain/ids.h"

#include <QtCore/QDateTime>

namespace tanu {

/// What an installation is to its center (V1): the office, which keeps everything, or a venue, which holds only what
/// parcels brought.
enum class InstallationRole { Office, Venue };

/// How an installation shows itself to another one of the same center (exchange.md 21): small enough for any stick, and
/// pinned by whoever enrols it.
struct InstallationCard {
    VenueId id;
    InstallationRole role = InstallationRole::Venue;
    QString name; ///< for people: `Ноутбук 2`, or the center's names (`nameOnCard`)
    QString center; ///< the number of the center; of an office only
    QByteArray signingKey; ///< Ed25519, 32 bytes
    QByteArray sealingKey; ///< X25519, 32 bytes

    friend bool operator==(const InstallationCard&, const InstallationCard&) = default;
};

/// The names of a center in the one text of its office's card: `kk / ru`, with a blank before the stroke that does not break, which
/// tells it from strokes in a name. The Russian one alone where both together are too long or have such a blank.
/// Why one text: cards are read strictly, and a version of before shows it as it stands.
QString nameOnCard(const Bilingual& center);
/// Both names in the text of an office's card; on one of a version of before they are the same.
Bilingual namesOnCard(const QString& name);

/// Eight groups of four signs, to be compared by voice: the card that was carried is the one that was shown.
QString fingerprintOf(const InstallationCard& card);

/// An enrolled installation.
struct Venue {
    InstallationCard card;
    bool isActive = true; ///< no session is checked out to one that is not; what is out comes home all the same
    QDateTime enrolledAt; ///< UTC
};

/// Where one travel of a session stands (exchange.md 22).
///
///     at the office   Out -> Home, or TakenBack
///     at the venue    Held -> Returned, or Superseded by a later travel of the same session
enum class CheckOutState { Out, Home, TakenBack, Held, Returned, Superseded };

/// The side whose value stands after a conflict (exchange.md 23).
enum class ConflictSide { Office, Venue };

/// Stable codes: `office`, `venue`. Errors: FieldMalformed{"role", typed}.
QString codeOf(InstallationRole role);
Result<InstallationRole> parseInstallationRole(const QString& code);

/// Stable codes: `out`, `home`, `taken-back`, `held`, `returned`, `superseded`. Errors: FieldMalformed{"state", typed}.
QString codeOf(CheckOutState state);
Result<CheckOutState> parseCheckOutState(const QString& code);

/// Stable codes: `office`, `venue`. Errors: FieldMalformed{"side", typed}.
QString codeOf(ConflictSide side);
Result<ConflictSide> parseConflictSide(const QString& code);

} // namespace tanu
