#pragma once

#include "core/domain/application.h"
#include "core/domain/postponement.h"
#include "core/services/deed.h"

namespace tanu {

/// What stopped the procedure, as a person says it.
struct Mishap {
    QString nature; ///< in words
    QDateTime occurredAt; ///< UTC; an invalid one means now
    std::optional<IncidentId> incident; ///< the entry of the session's log that it is made from
};

/// The mishap with its moment, tidied. It is not in the future, and its entry stands in the log of this session.
/// Errors: FieldEmpty{"nature"}, FieldMalformed{"occurredat", moment}, NotFound{"incident", id}.
Result<Mishap> checkedMishap(Deed& deed, const SessionId& session, const Mishap& mishap);

/// Writes down that one case did not go through the procedure in this session; `id` and the moment of recording are
/// filled in. Errors: those of the database.
Result<PostponementId> recordPostponement(Deed& deed, Postponement postponement);

} // namespace tanu
