#pragma once

#include "core/domain/rules/deadlines.h"
#include "core/services/deed.h"

namespace tanu {

struct RegisteredAppeal {
    AppealId id;
    QString numberText; ///< `2026/0003`
    bool isLate = false; ///< the head decides whether it is heard
    Deadline decideBy; ///< R22, L22.2
};

/// Registers the appeal of a candidate (R20, R21); numbered without gaps.
///
/// - Received after the last day of R20 (the sixth working day), it is registered as late and waits for the head.
/// - The decision is due by the earlier of R22 (from receipt) and L22.2 (from registration).
/// Errors: FieldEmpty{"grounds"}, FieldMalformed{"receivedon", date} in the future or before the candidate had the result,
/// NotFound{"application", id}, ActionNotAllowed{action, state}, RoleNotAllowed, those of the database.
class RegisterAppeal {
public:
    explicit RegisterAppeal(Desk& desk);

    /// `receivedOn`: when the center got it; an invalid one means today.
    Result<RegisteredAppeal> run(const ApplicationId& application, QDate receivedOn, const QString& grounds);

private:
    Desk& m_desk;
};

} // namespace tanu
