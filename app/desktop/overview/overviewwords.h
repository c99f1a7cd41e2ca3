#pragma once

#include "core/domain/values/period.h"

namespace tanu::desktop {

/// How the overview names periods and what happened beside the straight road, in the language of the screen.

/// `November 2026` or `2026`.
QString periodText(const Period& period);

/// `Acts of violation`; the code itself where it is unknown.
QString eventAreaText(const QString& area);

/// `warning`, `technical`; the code itself where it is unknown.
QString eventText(const QString& area, const QString& code);

} // namespace tanu::desktop
