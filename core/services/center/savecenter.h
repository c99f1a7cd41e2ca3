#pragma once

#include "core/domain/center.h"
#include "core/services/desk.h"

namespace tanu {

/// Changes the center's profile or its accreditation (L17.2.1, L23.2).
///
/// - Documents that were made keep the number under which they were made.
/// - What was published of it (PublishProfile) follows on the platform.
/// - L26.6: what EndAccreditation recorded stays, until an accreditation begins that is younger.
/// Errors: NotFound{"center"}, those of `checkCenter`, RoleNotAllowed, those of the database.
class SaveCenter {
public:
    explicit SaveCenter(Desk& desk);

    Result<void> run(const Center& center);

private:
    Desk& m_desk;
};

} // namespace tanu
