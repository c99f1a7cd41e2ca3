#pragma once

#include "server/context/servercontext.h"
#include "server/operators/operator.h"
#include "server/support/supportrequest.h"

namespace tanu::server {

/// What the support does with a user's request (P15, P16). Each action is one transaction with its entry in the journal.
class AnswerRequest {
public:
    AnswerRequest(const ServerContext& context, const ActingOperator& who);

    /// The operator works on it from now on. Errors: RoleNotAllowed, NotFound, ActionNotAllowed{take, state}, those of
    /// the database.
    [[nodiscard]] Result<void> take(const QByteArray& id) const;

    /// What it turned out to be about; the last day is counted anew from the day of filing (P16).
    /// Errors: RoleNotAllowed, NotFound, ActionNotAllowed{matter, state}, those of the database.
    [[nodiscard]] Result<void> setMatter(const QByteArray& id, RequestMatter matter) const;

    /// Errors: RoleNotAllowed, NotFound, FieldEmpty{answer}, FieldTooLong{answer, greatest}, ActionNotAllowed{answer,
    /// state}, those of the database.
    [[nodiscard]] Result<void> answer(const QByteArray& id, const QString& text) const;

    /// Whoever opens a request sees who somebody is: in the journal, once per look (core/domain/rules/looks.h).
    /// Errors: RoleNotAllowed, NotFound, those of the database.
    [[nodiscard]] Result<SupportRequest> open(const QByteArray& id) const;

private:
    template <typename Change>
    Result<void> change(const QByteArray& id, const char* action, RequestState next, Change&& change) const;

    const ServerContext& m_context;
    const ActingOperator& m_who;
};

} // namespace tanu::server
