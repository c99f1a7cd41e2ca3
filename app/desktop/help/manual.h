#pragma once

#include "app/desktop/shell/languages.h"

#include <QtCore/QString>

#include <vector>

namespace tanu::desktop {

/// The manual for staff in one language, read from the resource when it is first wanted.
///
/// - What the pages are and how they are grouped is said once: by `index.md`, a heading `##` for each group and a
///   list of links below it.
/// - Kazakh and Russian; English reads the Russian one.
class Manual {
public:
    struct Chapter {
        QString topic; ///< `today`
        QString title; ///< as the contents name it
        QString group;
    };
    struct Hit {
        QString topic;
        QString title;
        QString passage; ///< the words around the first place found
    };

    explicit Manual(ScreenLanguage language);

    [[nodiscard]] static QString codeFor(ScreenLanguage language); ///< `kk` or `ru`
    [[nodiscard]] const QString& code() const { return m_code; }
    [[nodiscard]] const std::vector<Chapter>& chapters() const { return m_chapters; }
    /// Null if no page has this topic; the contents themselves are no chapter.
    [[nodiscard]] const Chapter* chapter(const QString& topic) const;
    /// As it is written, in Markdown.
    [[nodiscard]] QString text(const QString& topic) const;

    /// Pages that hold every one of these words or beginnings of words, those with a word in the title first.
    [[nodiscard]] std::vector<Hit> find(const QString& words) const;

private:
    QString m_code;
    std::vector<Chapter> m_chapters;
    mutable std::vector<QString> m_plain; ///< of each chapter below its title, without marks; filled by the first search
};

/// The words of a search: split at spaces.
QStringList searchedWords(const QString& text);

/// Where this word begins in the text, at the beginning of a word and in any case of letters; -1 if nowhere.
qsizetype wordAt(const QString& text, const QString& word, qsizetype from = 0);

} // namespace tanu::desktop
