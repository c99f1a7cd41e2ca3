#pragma once

#include "server/context/operatordesk.h"
#include "server/operators/operator.h"

namespace tanu::server {

/// What an account is opened with.
struct NewOperator {
    QString login;
    QString name; ///< of the person
    OperatorRole role = OperatorRole::Auditor;
    QString region; ///< first two digits of the KATO code; exactly for a regional chamber
};

/// Accounts of the console, by the administrator (P3). Each action is one transaction with its entry in the journal.
///
/// - A first password is made here, shown once, and must be changed at the first sign-in.
/// - Nobody takes the own account away, and one administrator always stays.
class ManageOperators {
public:
    ManageOperators(const ServerContext& context, const ActingOperator& who);

    /// Gives the first password. Errors: RoleNotAllowed, those of Login, FieldEmpty{name}, FieldMalformed{region},
    /// AlreadyThere{operator, login}, those of the database.
    [[nodiscard]] Result<QString> add(const NewOperator& wanted) const;

    /// Ends the account's sessions. Errors: RoleNotAllowed, NotFound, ActionNotAllowed{role, self},
    /// FieldMalformed{region}, those of the database.
    [[nodiscard]] Result<void> setRole(const QByteArray& id, OperatorRole role, const QString& region) const;

    /// A new first password; the one-time codes are set up anew as well. Gives the password.
    /// Errors: RoleNotAllowed, NotFound, ActionNotAllowed{reset, self}, those of the database.
    [[nodiscard]] Result<QString> reset(const QByteArray& id) const;

    /// Errors: RoleNotAllowed, NotFound, ActionNotAllowed{close, self}, those of the database.
    [[nodiscard]] Result<void> close(const QByteArray& id) const;
    /// Opens a closed account again. Errors: RoleNotAllowed, NotFound, those of the database.
    [[nodiscard]] Result<void> reopen(const QByteArray& id) const;

private:
    [[nodiscard]] Result<Operator> other(const QByteArray& id, const char* action) const;

    const ServerContext& m_context;
    const ActingOperator& m_who;
};

/// The first account of a server, from the command line: an administrator. Gives the first password.
/// Errors: as ManageOperators::add without RoleNotAllowed.
Result<QString> addOperatorByCommand(const OperatorDesk& desk, const NewOperator& wanted);

} // namespace tanu::server
