#pragma once

#include "core/domain/session.h"

namespace tanu {

/// The day in Kazakhstan on which the session is planned to sit.
QDate plannedDay(const Session& session);

/// The date of the procedure, as serial numbers (A2) and papers name it: the day on which the session was really
/// started, before that the planned one.
QDate procedureDay(const Session& session);

} // namespace tanu
