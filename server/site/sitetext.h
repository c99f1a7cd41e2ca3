#pragma once

#include "core/base/result.h"
#include "core/domain/bilingual.h"

#include <QtCore/QHash>

namespace tanu::server {

/// Every text of the site, of the console and every refusal, in both languages: tables per language
/// (`resources/web/text_kk.json`, `text_ru.json`, `console_kk.json`, `console_ru.json`), with the same keys.
class SiteText {
public:
    /// Errors: FileUnreadable (which).
    [[nodiscard]] static Result<SiteText> load();

    /// A key that is not there is a bug and asserts; in release it shows itself.
    [[nodiscard]] QString text(Language language, const QString& key) const;
    [[nodiscard]] Bilingual both(const QString& key) const;
    [[nodiscard]] bool has(const QString& key) const { return m_kk.contains(key); }

    [[nodiscard]] QStringList keys(Language language) const;

private:
    QHash<QString, QString> m_kk;
    QHash<QString, QString> m_ru;
};

/// What a reader wants: the parameter `lang`, else the first of Kazakh and Russian that the browser names,
/// else Kazakh, the state language.
Language languageFor(const QString& parameter, const QByteArray& acceptLanguage);

} // namespace tanu::server
