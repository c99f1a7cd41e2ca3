#pragma once

#include "core/base/error.h"
#include "server/site/sitetext.h"

#include <QtCore/QDateTime>

namespace tanu::server {

/// The texts of the console in the language of one reader: `say("centers.title")` is the text `console.centers.title`.
class Say {
public:
    Say(const SiteText& text, Language language)
        : m_text(&text)
        , m_language(language)
    {
    }

    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] QString operator()(const QString& key) const;
    [[nodiscard]] QString operator()(const char* key) const { return (*this)(QString(QLatin1String(key))); }
    [[nodiscard]] bool has(const QString& key) const;
    [[nodiscard]] const QString& operator()(const Bilingual& words) const { return words.in(m_language); }

    /// Why something was refused, for people; what failed inside is told as that and nothing more.
    [[nodiscard]] QString refusal(const Error& error) const;
    /// Whether there are words for this kind of refusal: who filled in the form can do something about it.
    [[nodiscard]] bool explains(const Error& error) const;

    // `27.11.2026` and `27.11.2026 09:05` as the wall in Kazakhstan shows it; a dash for nothing.
    [[nodiscard]] static QString date(QDate date);
    [[nodiscard]] static QString date(const std::optional<QDate>& date) { return Say::date(date.value_or(QDate())); }
    [[nodiscard]] static QString moment(const QDateTime& moment);
    [[nodiscard]] static QString moment(const std::optional<QDateTime>& moment)
    {
        return Say::moment(moment.value_or(QDateTime()));
    }

    [[nodiscard]] const SiteText& table() const { return *m_text; }

private:
    const SiteText* m_text;
    Language m_language;
};

} // namespace tanu::server
