#pragma once

#include "app/cli/opencenter.h"

#include <initializer_list>

namespace tanu::cli {

/// What every command about venues needs: the installation, its key for parcels, and who acts.
struct TravelDesk {
    std::unique_ptr<Installation> installation;
    std::shared_ptr<const EncryptionKey> key;
    SystemClock clock;
    Actor actor;

    [[nodiscard]] Desk desk() const { return installation->desk(clock, actor); }
};

/// Opens `--data DIR` for whoever acts (`actorFor`); in a demo folder for the first of the staff who has one of these
/// roles, tried in their order. Errors: those of `openCenter`, `Installation::parcelKey` and `actorFor`.
Result<std::unique_ptr<TravelDesk>> travelDesk(
    const Arguments& arguments, std::initializer_list<Role> roles, Output& output);

/// By its number (`2026/17`) or its id. Errors: NotFound{"session", typed}.
Result<SessionId> findSession(const Installation& installation, const QString& typed);

/// By its name or its id. Errors: NotFound{"venue", typed}.
Result<VenueId> findVenue(const Installation& installation, const QString& typed);

} // namespace tanu::cli
