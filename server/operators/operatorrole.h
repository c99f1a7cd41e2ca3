#pragma once

#include "core/base/result.h"

#include <array>

namespace tanu::server {

/// Who uses the console (P3): the users of the platform that are no center and no candidate, with the administrator who
/// runs it (P6, P12) and an auditor who only reads (P13.5).
enum class OperatorRole {
    Administrator,
    NationalBody,
    StateBody,
    NationalChamber,
    RegionalChamber, ///< sees its own region only
    Auditor,
};

inline constexpr std::array allOperatorRoles {OperatorRole::Administrator, OperatorRole::NationalBody,
    OperatorRole::StateBody, OperatorRole::NationalChamber, OperatorRole::RegionalChamber, OperatorRole::Auditor};

/// Stable code for storage and forms: `administrator`, `national-body`, `state-body`, `national-chamber`,
/// `regional-chamber`, `auditor`.
QString codeOf(OperatorRole role);

/// From the stable code. Errors: FieldMalformed{"role", typed}.
Result<OperatorRole> parseOperatorRole(const QString& code);

} // namespace tanu::server
