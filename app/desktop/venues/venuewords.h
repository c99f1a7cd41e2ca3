#pragma once

#include "app/desktop/venues/venuerunner.h"
#include "core/exchange/parcels/venuequery.h"

namespace tanu::desktop {

/// How travels of sessions are told on the screens.
class VenueWords {
public:
    /// What a run of parcels did, a sentence for each; for none that there was none.
    static QString done(const std::vector<ParcelDone>& parcels);
    /// Where some of several parcels were refused: what became of the others, then why not of these.
    static QString fates(const std::vector<ParcelDone>& parcels, const std::vector<Error>& refused);
    static QString running(VenueRunner::Work work);
    static QString of(CheckOutState state);
    static QString of(InstallationRole role);
    /// What differs, and how it stands, of one part of a conflict (exchange.md 23).
    static QString part(const QString& what);
    static QString value(const QString& what, const QString& value);
};

} // namespace tanu::desktop
