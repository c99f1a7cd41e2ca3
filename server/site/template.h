#pragma once

#include "server/site/sitetext.h"

#include <vector>

namespace tanu::server {

/// What fills a template: values by name, and lists of the same for its sections.
struct TemplateData {
    QHash<QString, QString> values;
    QHash<QString, std::vector<TemplateData>> lists;

    TemplateData& set(const char* name, const QString& value);
    /// Adds an item to a list; the item stays valid until the next one is added.
    TemplateData& add(const char* list, TemplateData item = {});
};

/// One piece of HTML with places to fill.
///
/// - `{{text:key}}` is a text of the site, `{{name}}` a value; both are escaped, also for attributes.
/// - `{{{name}}}` is HTML that was made from other templates, as it is.
/// - `{{#name}}...{{/name}}` is repeated for each item of the list, or shown once if the value of that name is not
///   empty; `{{^name}}...{{/name}}` is shown if the list or the value is empty. Inside an item its own values hide those
///   around it. A section does not stand inside another one of its name.
/// - A place without a value is a bug and asserts.
class Template {
public:
    using Values = QHash<QString, QString>;

    /// From `resources/web`; a file that is not there is a bug and asserts.
    [[nodiscard]] static Template named(const QString& file);
    [[nodiscard]] static Template fromText(const QString& html);

    [[nodiscard]] QString fill(const SiteText& text, Language language, const Values& values) const;
    [[nodiscard]] QString fill(const SiteText& text, Language language, const TemplateData& data) const;

private:
    explicit Template(QString html)
        : m_html(std::move(html))
    {
    }

    QString m_html;
};

} // namespace tanu::server
