#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/domain/rules/role.h"

#include <chrono>

namespace tanu {

namespace test {

struct StandingProof; // of tests/support only

} // namespace test

/// That whoever acts was asked for the password just now, for this (S1): what signing needs.
///
/// - For one action, and for as many deeds of it as the person was told of: one document, or the batch of twelve.
/// - Two minutes long, by a reading that no setting of the clock moves.
/// - Made by `ConfirmPassword` alone. Tests have a standing one of their own, which no program can make.
class Proof {
public:
    static constexpr std::chrono::minutes life {2};

    /// Errors: PasswordNeeded{action} for another person or action, a proof that was used up, or an old one.
    [[nodiscard]] Result<void> check(const StaffId& who, Action action, const Clock& clock) const;

    /// One deed was done by it.
    void use();

private:
    friend class ConfirmPassword;
    friend struct test::StandingProof;

    Proof() = default;

    bool m_isStanding = false;
    StaffId m_who;
    Action m_action = Action::CreateCenter;
    int m_deedsLeft = 0;
    std::chrono::milliseconds m_made {0};
};

} // namespace tanu
