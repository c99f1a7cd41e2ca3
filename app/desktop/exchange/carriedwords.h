#pragma once

#include "app/desktop/shell/theme.h"
#include "core/exchange/carrybatch.h"

namespace tanu::desktop {

/// What became of a file for the server, and of its answer, in words (exchange.md 16).
QString textOf(const WrittenBatch& written);
Tone toneOf(const WrittenBatch& written);
QString textOf(const CarriedAnswer& answer);
Tone toneOf(const CarriedAnswer& answer);

/// What to do where the platform fenced this installation (exchange.md 14).
QString fencedText(const QString& address, const QString& dataFolder);

} // namespace tanu::desktop
