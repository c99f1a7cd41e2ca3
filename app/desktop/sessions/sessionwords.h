#pragma once

#include "app/desktop/shell/theme.h"
#include "core/services/queries/sessionquery.h"

namespace tanu::desktop {

/// How sessions, seats, decisions and their reasons are called on the screens.

QString wordOf(SessionState state); ///< `Planned`
Tone toneOf(SessionState state);
QString iconOf(SessionState state);

QString wordOf(CommissionSeat seat); ///< `chair`
QString wordOf(Decision decision); ///< `passed`
Tone toneOf(Decision decision);
QString iconOf(Decision decision);

/// A reason as a sentence, with the operation's name (R17.1).
QString textOf(const DecisionReason& reason, const Programme& programme);

/// `18:30`, on the wall in Kazakhstan.
QString timeText(const QDateTime& moment);

/// `43 of 60`
QString ofText(int part, int whole);

} // namespace tanu::desktop
