#pragma once

#include "server/context/servercontext.h"
#include "server/operators/operator.h"
#include "server/storage/centertable.h"

namespace tanu::server {

/// What the operator does with centers and their installations. Each action is one transaction with its entry in the
/// journal.
class ManageCenters {
public:
    ManageCenters(const ServerContext& context, const ActingOperator& who);

    /// Registers a center and gives its first one-time code (P4, L17.2.1).
    /// Errors: RoleNotAllowed, NumberAlreadyUsed{number}, those of the database.
    [[nodiscard]] Result<QString> add(const RegisteredCenter& center) const;

    /// A further one-time code (exchange.md 6). Errors: RoleNotAllowed, NotFound, those of the database.
    [[nodiscard]] Result<QString> makeCode(const AccreditationNumber& center) const;

    /// Nothing is taken from this installation any more, and its unused numbers are burned (exchange.md 14).
    /// Errors: RoleNotAllowed, NotFound, ActionNotAllowed{fence, fenced}, those of the database.
    [[nodiscard]] Result<void> fence(const AccreditationNumber& center, const QByteArray& device) const;

private:
    const ServerContext& m_context;
    const ActingOperator& m_who;
};

} // namespace tanu::server
