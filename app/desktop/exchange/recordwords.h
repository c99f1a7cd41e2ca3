#pragma once

#include "app/desktop/shell/theme.h"
#include "core/services/queries/exchangequery.h"

namespace tanu::desktop {

/// What a record tells the server, by its kind on the wire: `Document of recognition`.
QString recordText(const QString& kind);

QString wordOf(RecordState state);
QString iconOf(RecordState state);
Tone toneOf(RecordState state);

/// Why the server did not take a record, as a sentence, from what it answered (`CODE path arguments`, exchange.md 10).
QString answerText(const QString& answer);

} // namespace tanu::desktop
