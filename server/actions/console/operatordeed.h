#pragma once

#include "core/database/transaction.h"
#include "core/security/journal.h"
#include "core/wire/cbor.h"
#include "server/context/servercontext.h"
#include "server/operators/operator.h"
#include "server/operators/rights.h"

namespace tanu::server {

/// What a deed of an operator tells the journal.
struct DeedNote {
    const char* action; ///< the name of the action
    QString subjectKind;
    QByteArray subject;
    Cbor content = {}; ///< what changed, without personal data; null: nothing more to say
};

/// Errors: RoleNotAllowed{right, role}.
Result<void> checkRight(const ActingOperator& who, Right right);

/// Appends the note in the open transaction.
Result<void> noteDeed(const ServerContext& context, const ActingOperator& who, const DeedNote& note);

/// One action of an operator: the right is checked, the work and its entry in the journal are one transaction.
/// `work` takes the note to fill in further and gives a Result.
template <typename Work>
auto asOperator(const ServerContext& context, const ActingOperator& who, Right right, DeedNote note, Work&& work)
    -> std::invoke_result_t<Work&, DeedNote&>
{
    if (const auto allowed = checkRight(who, right); !allowed)
        return allowed.error();
    return inTransaction(context.connection, [&]() -> std::invoke_result_t<Work&, DeedNote&> {
        auto outcome = work(note);
        if (!outcome)
            return outcome;
        if (const auto noted = noteDeed(context, who, note); !noted)
            return noted.error();
        return outcome;
    });
}

} // namespace tanu::server
