#pragma once

#include "core/domain/publicprofile.h"
#include "core/services/desk.h"

namespace tanu {

/// Keeps what the center says of itself to everybody (L17.2.1, L17.2.8).
///
/// - Before it was published (PublishProfile) it stays here; afterwards each change travels.
/// Errors: those of `checkedProfile`, RoleNotAllowed, those of the database.
class SavePublicProfile {
public:
    explicit SavePublicProfile(Desk& desk);

    Result<void> run(const PublicProfile& profile);

private:
    Desk& m_desk;
};

} // namespace tanu
