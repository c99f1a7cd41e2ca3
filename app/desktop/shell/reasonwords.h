#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace tanu::desktop {

/// What the codes mean that stand in the arguments of an error, in the language of the screen.

/// Why a document of recognition cannot be relied on (exchange.md 27); the code itself if unknown.
QString verdictWords(const QString& code);

/// Why somebody may not sit in a commission (R9.1, R21); the code itself if unknown.
QString barWords(const QString& code);

/// Why a password cannot be taken (S1), `differs` of the screens among it; the code itself if unknown.
QString weaknessWords(const QString& code);

/// What a field expects that was filled in wrongly (ErrorKind::FieldMalformed), to be put behind "expected:"; empty if there
/// is nothing more to say than that it does not fit.
QString expectationWords(const QStringList& arguments);

/// What it means that the server refused with this code and this HTTP status, as a sentence; one that names the code if it
/// is unknown, or the status if there is none (whoever answers in the server's place knows no codes).
QString refusalSentence(int status, const QString& code);

} // namespace tanu::desktop
