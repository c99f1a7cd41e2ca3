#pragma once

#include "core/base/clock.h"
#include "core/database/connection.h"
#include "core/domain/ids.h"
#include "core/domain/rules/role.h"
#include "core/security/signing.h"
#include "core/services/proof.h"

#include <memory>

namespace tanu {

/// Who acts (S1). Before a center exists there is no staff yet: the id is null, the roles are the
/// administrator's.
struct Actor {
    StaffId id;
    QString name; ///< as the journal keeps it
    Roles roles;
};

/// What every action of a person needs, handed down by the bootstrap; owns nothing.
struct Desk {
    Connection& connection;
    const Clock& clock;
    const SigningKey& key; ///< the installation's
    Actor actor;
    /// That the acting person was asked for the password, where the action signs (S1); most do not.
    std::shared_ptr<Proof> proof = {};
};

} // namespace tanu
