#pragma once

#include <QtCore/QString>

namespace tanu::desktop {

/// What the codes mean that stand in the arguments of an error, in the language of the screen.

/// Why a document of recognition cannot be relied on (exchange.md 27); the code itself if unknown.
QString verdictWords(const QString& code);

} // namespace tanu::desktop
