#pragma once

#include "core/services/desk.h"

namespace tanu {

/// Publishes the center on the platform: its structure, activity and prices (L17.2.1, P7.4).
///
/// - It waits in the outbox as every record does, and is published when the platform has taken it (exchange.md 11).
/// - From then on each change of the profile, of a programme and of a price follows by itself.
/// - The same again sends nothing; what the platform refused is offered anew, as another record.
/// Errors: FieldEmpty{"structure_kk" | "activity_kk"}, PriceMissing{profession} for an offered profession without a price,
/// NotFound{"center"}, RoleNotAllowed, ActionNotAllowed at a venue (V1), those of the database.
class PublishProfile {
public:
    explicit PublishProfile(Desk& desk);

    Result<void> run();

private:
    Desk& m_desk;
};

} // namespace tanu
