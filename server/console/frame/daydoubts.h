#pragma once

#include "server/console/frame/say.h"
#include "server/console/html/html.h"

namespace tanu::server {

/// Why a last day that the platform counted may still move, by its calendar of today: it rests on an estimated holiday
/// (W2) or on a year that nobody confirmed (W3). Empty: it stands. The day itself stays as it was counted (W4).
QString doubtsText(const Say& say, QDate event, QDate lastDay);

/// The same as a quiet line under the day.
Html doubtsLine(const Say& say, QDate event, QDate lastDay);

} // namespace tanu::server
