#pragma once

#include "server/site/template.h"

#include <QtCore/QDate>

namespace tanu::server {

/// What stands around the content of a page.
struct PageHead {
    QString title;
    QString path; ///< with its query, without the language: `/centers?region=750000000`
    QString section; ///< the entry of the navigation that the page belongs to; empty: none
    QString languages = {}; ///< HTML in place of the links to the other language; empty: these links
    bool isForSearchEngines = true;
};

/// The frame of every public page: head, navigation, footer, in Kazakh and Russian (P5).
///
/// - The language of a page stands in its links, never in a cookie.
/// - Works without scripts: on a phone the navigation is at the foot, and a link at the top leads there.
class SiteFrame {
public:
    explicit SiteFrame(const SiteText& text);

    [[nodiscard]] QString page(Language language, const PageHead& head, const QString& content) const;
    /// The same from a template of `resources/web`; the place `lang` is filled.
    [[nodiscard]] QString page(
        Language language, const PageHead& head, const QString& file, TemplateData data) const;

    [[nodiscard]] const SiteText& text() const { return m_text; }
    [[nodiscard]] QString say(Language language, const QString& key) const { return m_text.text(language, key); }

private:
    [[nodiscard]] QString languageLinks(Language language, const QString& path) const;

    const SiteText& m_text;
};

/// The languages of the site and what their links say.
struct ShownLanguage {
    Language language;
    QString label;
};
const std::vector<ShownLanguage>& shownLanguages();

/// The path with `lang` in its query.
QString inLanguage(const QString& path, Language language);

/// Dates as people here write them: `27.11.2026`.
QString shownDate(QDate date);
/// The same from `2026-11-27`; what is no date stays as it is.
QString shownDate(const QString& isoDate);

/// Thousands parted by no-break spaces, as people here write them: `14 095`.
QString shownNumber(qint64 number);

/// A segment of a path, encoded.
QString pathSegment(const QString& text);

} // namespace tanu::server
