#pragma once

#include "core/domain/application.h"
#include "core/domain/appeal.h"
#include "core/domain/commissions/appeals.h"
#include "core/services/deed.h"
#include "core/storage/protocoltable.h"

namespace tanu {

/// The protocol of the session that was signed last: the decision that an appeal is against.
/// Errors: NotFound{"protocol", session}, those of the database.
Result<ProtocolRow> signedProtocolOf(Connection& connection, const SessionId& session);

/// Who may not sit in an appeal commission of this case (R21).
Result<AppealBars> appealBarsOf(Connection& connection, const Application& application);

/// R21: nobody of the commission examined the candidate or is bound to them.
/// Errors: MemberMayNotSit{name, exam-commission | tie}, those of the database.
Result<void> checkAppealSeats(Connection& connection, const Commission& commission, const Application& application);

/// The moment of sending, now for an invalid one. Errors: FieldMalformed{"sentat", moment} before `earliest` (a day in
/// Kazakhstan) or in the future.
Result<QDateTime> sendingMoment(const Deed& deed, const QDateTime& typed, QDate earliest);

/// A day that somebody names, today for an invalid one. Errors: FieldMalformed{field, date} before `earliest` or in the
/// future.
Result<QDate> namedDay(const Deed& deed, const char* field, QDate typed, QDate earliest);

/// What the journal says of every step of an appeal.
void tellAppeal(Deed& deed, const Appeal& appeal);

} // namespace tanu
