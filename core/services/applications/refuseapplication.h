#pragma once

#include "core/services/deed.h"

#include <QtCore/QStringList>

namespace tanu {

struct RefusedApplication {
    RefusalId id;
    QString numberText; ///< `2026/0003`
    bool late = false; ///< after the last day of R5.2
};

/// Refuses to conclude a contract, with reasons (R5.2). The head signs; the case is closed.
///
/// - At least one ground of `refusalGrounds`, and an explanation in words.
/// - Late is allowed and noted.
/// Errors: GroundMissing, FieldMalformed{"ground", id}, FieldEmpty{"explanation"}, NotFound, ActionNotAllowed,
/// RoleNotAllowed, PasswordNeeded{action}, FourEyes{action} for who checked the package, those of the database.
class RefuseApplication {
public:
    explicit RefuseApplication(Desk& desk);

    /// Who may sign, told before anything is asked: not who checked the package (S1).
    /// Errors: FourEyes{action}, those of the database.
    static Result<void> checkSigner(Connection& connection, const ApplicationId& id, const Actor& signer);

    Result<RefusedApplication> run(const ApplicationId& id, const QStringList& grounds, const QString& explanation);

private:
    Desk& m_desk;
};

} // namespace tanu
