#pragma once

#include "app/desktop/shell/theme.h"
#include "core/services/queries/monthquery.h"

namespace tanu::desktop {

/// `November 2026`.
QString monthName(Month month);
/// `ноябрь 2026 года`.
QString monthInWords(Month month);

/// How the sides stand to each other; that the last day is past does not belong here: equal they may be all the same.
QString wordOf(MonthState state);
QString iconOf(const MonthView& month);
Tone toneOf(const MonthView& month);

/// What the month waits for: `Close the month`.
QString wordOf(MonthNext next);

/// The last day, and how the month stands against it.
QString dueText(const MonthView& month);
QString dueIconOf(const MonthView& month); ///< empty: nothing presses
Tone dueToneOf(const MonthView& month);

/// What there is to know of one month, as a sentence: how both sides differ, what was closed when.
QString monthSentence(const MonthView& month);

/// What an order of the platform says, as a sentence.
QString orderText(const Order& order);
QString wordOf(OrderOutcome outcome);
QString iconOf(OrderOutcome outcome);

} // namespace tanu::desktop
