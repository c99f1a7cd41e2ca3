#pragma once

#include "core/domain/readiness.h"
#include "core/services/deed.h"

namespace tanu {

/// What somebody found about one item of the checklist.
struct ReadinessFinding {
    QString item; ///< the code of `readinessItems`
    bool isChecked = true;
    QString note; ///< where it is not there: why
};

/// Records what stands ready for a planned session (R10): the programme's equipment and the special conditions of its
/// candidates. Who and when is kept with each item; recording again replaces.
/// Errors: FieldEmpty{"items"}, NotFound{"item", code} for one that the session does not have,
/// ActionNotAllowed{action, state of the session} unless it is planned, NotFound{"session", id}, RoleNotAllowed,
/// NotSeated, those of the database.
class CheckReadiness {
public:
    explicit CheckReadiness(Desk& desk);

    /// The value says how many items of the session are still not checked.
    Result<int> run(const SessionId& session, const std::vector<ReadinessFinding>& findings);

private:
    Desk& m_desk;
};

/// The items of the session as it stands now, those of everybody who has a place in it.
/// Errors: NotFound, RowCorrupt, those of the database.
Result<std::vector<ReadinessItem>> readinessItemsOf(Connection& connection, const SessionId& session);

} // namespace tanu
