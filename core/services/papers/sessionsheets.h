#pragma once

#include "core/documents/forms/attendanceform.h"
#include "core/documents/forms/readinessform.h"
#include "core/documents/forms/sessionlogform.h"
#include "core/documents/forms/substitutionorderform.h"
#include "core/services/desk.h"
#include "core/services/papers/paper.h"

namespace tanu {

/// The sheets that are kept beside a session, in the language asked for. Reads only.
/// Errors of all: NotFound{what is missing, id}, RowCorrupt, those of the database.

/// What happened, to the second (R11.2, R13, R14).
Result<Paper<SessionLogForm>> sessionLogForm(Desk& desk, const SessionId& id, Language language);
/// R10: equipment and special conditions; before anybody looked, with empty boxes.
Result<Paper<ReadinessForm>> readinessForm(Desk& desk, const SessionId& id, Language language);
/// Who came, by which document (R9); before the session a list to be signed. Who was absent stands at its end.
Result<Paper<AttendanceForm>> attendanceForm(Desk& desk, const SessionId& id, Language language);
/// R9.1: every substitution that the order named makes; without a number those of the last order.
/// NotFound{"substitution", id} where nobody was replaced by an order.
Result<Paper<SubstitutionOrderForm>> substitutionOrderForm(
    Desk& desk, const SessionId& id, Language language, const QString& orderNumber = {});

} // namespace tanu
