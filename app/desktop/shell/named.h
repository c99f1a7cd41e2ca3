#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QString>

#include <algorithm>
#include <array>

namespace tanu::desktop {

/// A code and the English words that are translated for it.
struct Named {
    const char* code;
    const char* words;
};

/// Null if the table does not hold it.
template <size_t Size> const Named* find(const std::array<Named, Size>& table, const QString& code)
{
    const auto found = std::find_if(table.begin(), table.end(),
        [&code](const Named& named) { return code == QLatin1String(named.code); });
    return found == table.end() ? nullptr : &*found;
}

/// Its words in the language of the screen; the code itself if the table does not hold it.
template <size_t Size>
QString wordsIn(const std::array<Named, Size>& table, const char* context, const QString& code)
{
    const Named* known = find(table, code);
    return known ? QCoreApplication::translate(context, known->words) : code;
}

} // namespace tanu::desktop
