#pragma once

#include "core/database/transaction.h"
#include "core/wire/cbor.h"
#include "server/deeds/carryout.h"
#include "server/operators/operator.h"
#include "server/operators/rights.h"

namespace tanu::server {

/// What a deed of an operator tells the journal, and what it leaves in the archive.
struct DeedNote {
    const char* action; ///< the name of the action
    QString subjectKind;
    QByteArray subject;
    Cbor content = {}; ///< what changed, without personal data; null: nothing more to say
    QByteArrayList parts = {}; ///< see Deed: by its kind they are what is written into the tables
};

/// Errors: RoleNotAllowed{right, role}.
Result<void> checkRight(const ActingOperator& who, Right right);

/// Carries it out in the open transaction (carryOut), now and by this operator.
Result<void> carryOutAs(const ServerContext& context, const ActingOperator& who, const DeedNote& note);

/// One action of an operator: the right is checked, the work and its deed are one transaction.
/// `work` looks whether it may be done, takes the note to fill in further and gives a Result.
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
        if (const auto done = carryOutAs(context, who, note); !done)
            return done.error();
        return outcome;
    });
}

} // namespace tanu::server
