#pragma once

#include <QtCore/QString>

namespace tanu::desktop {

/// What the codes mean that stand in the arguments of an error, in the language of the screen.

/// Why a document of recognition cannot be relied on (exchange.md 27); the code itself if unknown.
QString verdictWords(const QString& code);

/// What it means that the server refused with this code and this HTTP status, as a sentence; one that names the code if it
/// is unknown, or the status if there is none (whoever answers in the server's place knows no codes).
QString refusalSentence(int status, const QString& code);

} // namespace tanu::desktop
