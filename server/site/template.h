#pragma once

#include "server/site/sitetext.h"

namespace tanu::server {

/// One piece of HTML with places to fill.
///
/// - `{{text:key}}` is a text of the site, `{{name}}` a value; both are escaped, also for attributes.
/// - `{{{name}}}` is HTML that was made from other templates, as it is.
/// - A place without a value is a bug and asserts.
class Template {
public:
    using Values = QHash<QString, QString>;

    /// From `resources/web`; a file that is not there is a bug and asserts.
    [[nodiscard]] static Template named(const QString& file);
    [[nodiscard]] static Template fromText(const QString& html);

    [[nodiscard]] QString fill(const SiteText& text, Language language, const Values& values) const;

private:
    explicit Template(QString html)
        : m_html(std::move(html))
    {
    }

    QString m_html;
};

} // namespace tanu::server
