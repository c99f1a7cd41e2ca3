#pragma once

#include "core/domain/staff.h"

#include <array>

namespace tanu::desktop {

/// Every role in the order in which people look for them.
inline constexpr std::array allRoles {Role::Administrator, Role::Head, Role::Registrar, Role::Secretary,
    Role::CommissionMember, Role::AppealCommission};

/// `registrar, secretary of the commission`
QString rolesText(Roles roles);

/// What may be done by some alone.
enum class Reserved { Doing, Changing, Choosing, ReadingTheJournal, ClosingTheMonth };

/// `Only the head of the center may do it.`, `Only these may do it: head of the center, registrar.`
QString onlyText(Reserved what, Roles roles);

} // namespace tanu::desktop
