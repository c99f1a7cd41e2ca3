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

template <size_t Size> QString wordsIn(const std::array<Named, Size>& table, const QString& code)
{
    const Named* named = find(table, code);
    return named == nullptr ? code : QCoreApplication::translate("Reasons", named->words);
}

} // namespace

QString verdictWords(const QString& code)
{
    return wordsIn(verdicts, code);
}

} // namespace tanu::desktop
