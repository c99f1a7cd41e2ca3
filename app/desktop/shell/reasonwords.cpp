#include "app/desktop/shell/reasonwords.h"

#include "app/desktop/shell/named.h"

#include <QtCore/QCoreApplication>

namespace tanu::desktop {

namespace {

constexpr std::array verdicts {
    Named {"expired", QT_TRANSLATE_NOOP("Reasons", "its term is over")},
    Named {"cancelled", QT_TRANSLATE_NOOP("Reasons", "it was cancelled")},
    Named {"wrong-signature", QT_TRANSLATE_NOOP("Reasons", "its signature does not fit what it says")},
    Named {"key-unknown", QT_TRANSLATE_NOOP("Reasons", "the list of keys does not name the key that signed it")},
    Named {"not-covered", QT_TRANSLATE_NOOP("Reasons", "the list of cancelled documents does not reach its number; exchange first")},
    Named {"prepared", QT_TRANSLATE_NOOP("Reasons", "it was not handed over yet")},
    Named {"spoiled", QT_TRANSLATE_NOOP("Reasons", "its paper was spoiled, and the number is used up")},
};

/// Every code that the server answers an installation with (server/handlers/refusals.h).
constexpr std::array refusals {
    Named {"DeviceFenced", QT_TRANSLATE_NOOP("Reasons",
        "The platform takes nothing from this installation any more: it was restored from a copy, or copied.")},
    Named {"AlreadyEnrolled", QT_TRANSLATE_NOOP("Reasons", "This installation is enrolled with the platform already.")},
    Named {"EpochChanged", QT_TRANSLATE_NOOP("Reasons",
        "The server was restored from a copy: exchange once more, everything is compared anew.")},
    Named {"SignatureWrong", QT_TRANSLATE_NOOP("Reasons",
        "The server does not take the signature of this installation: tell the operator of the platform.")},
    Named {"NotEnrolled", QT_TRANSLATE_NOOP("Reasons",
        "The server does not know this installation: ask the operator of the platform for a new code.")},
    Named {"OutsideAccreditation", QT_TRANSLATE_NOOP("Reasons", "By the platform the center is not accredited on this day.")},
    Named {"NumbersExhausted", QT_TRANSLATE_NOOP("Reasons",
        "The platform has no numbers left for this center: tell the operator of the platform.")},
    Named {"MonthNotReady", QT_TRANSLATE_NOOP("Reasons", "The platform closes a month after its last day only.")},
    Named {"NotFound", QT_TRANSLATE_NOOP("Reasons", "The server does not have what was asked for.")},
    Named {"BodyMalformed", QT_TRANSLATE_NOOP("Reasons",
        "The server cannot read what was sent: the program and the server are of different versions.")},
    Named {"TooMany", QT_TRANSLATE_NOOP("Reasons", "Too many requests came to the server: try again later.")},
    Named {"DatabaseBusy", QT_TRANSLATE_NOOP("Reasons", "The server is busy: try again later.")},
    Named {"ServerFailed", QT_TRANSLATE_NOOP("Reasons", "The server failed, nothing was taken: try again later.")},
};

constexpr const char* otherRefusal = QT_TRANSLATE_NOOP("Reasons", "The server refused: %1.");
constexpr const char* tooLarge = QT_TRANSLATE_NOOP("Reasons", "What was sent is too large for the server.");
constexpr const char* notNow = QT_TRANSLATE_NOOP("Reasons", "The server cannot answer now (HTTP %1): try again later.");

QString said(const char* words)
{
    return QCoreApplication::translate("Reasons", words);
}

template <size_t Size> QString wordsIn(const std::array<Named, Size>& table, const QString& code)
{
    const Named* named = find(table, code);
    return named == nullptr ? code : said(named->words);
}

} // namespace

QString verdictWords(const QString& code)
{
    return wordsIn(verdicts, code);
}

QString refusalSentence(int status, const QString& code)
{
    if (const Named* named = find(refusals, code))
        return said(named->words);
    if (!code.isEmpty())
        return said(otherRefusal).arg(code);
    if (status == 413)
        return said(tooLarge);
    if (status == 429)
        return said(find(refusals, QStringLiteral("TooMany"))->words);
    return said(status >= 500 ? notNow : otherRefusal).arg(status >= 500 ? QString::number(status) : QStringLiteral("HTTP %1").arg(status));
}

} // namespace tanu::desktop
