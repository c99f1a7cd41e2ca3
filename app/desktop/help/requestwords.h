#pragma once

#include "core/services/queries/supportquery.h"

namespace tanu::desktop {

/// How a request to the support stands, in two or three words (P16).
QString stateText(const AskedRequest& request, QDate today);

/// What there is to know of a request that was not answered yet, as a sentence with its last day.
QString waitingText(const AskedRequest& request, QDate today);

/// Whether its last day is over and no answer is here.
bool isLate(const AskedRequest& request, QDate today);

} // namespace tanu::desktop
