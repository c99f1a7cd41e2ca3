#pragma once

#include <QtCore/QString>

#include <initializer_list>
#include <utility>

namespace tanu::server {

/// A piece of HTML. Text becomes one only by being escaped, so that nothing that somebody typed is ever markup.
class Html {
public:
    Html() = default;
    /// Escaped.
    [[nodiscard]] static Html text(const QString& text) { return Html(text.toHtmlEscaped()); }
    /// Markup that the programmer wrote, or that was made from templates.
    [[nodiscard]] static Html markup(const QString& markup) { return Html(markup); }

    [[nodiscard]] bool isEmpty() const { return m_markup.isEmpty(); }
    [[nodiscard]] const QString& toString() const { return m_markup; }

    Html& operator+=(const Html& more)
    {
        m_markup += more.m_markup;
        return *this;
    }
    friend Html operator+(Html first, const Html& second) { return first += second; }

private:
    explicit Html(QString markup)
        : m_markup(std::move(markup))
    {
    }

    QString m_markup;
};

/// Name and value; the value is escaped, a null value leaves the attribute out.
using Attributes = std::initializer_list<std::pair<const char*, QString>>;

/// `<name a="v">content</name>`
Html element(const char* name, Attributes attributes, const Html& content);
/// The content as text.
Html element(const char* name, Attributes attributes, const QString& content);
/// `<name a="v">`
Html emptyElement(const char* name, Attributes attributes);

/// The value of an attribute that is there or not, such as `required`.
inline QString flag(bool isSet)
{
    return isSet ? QStringLiteral("") : QString();
}

} // namespace tanu::server
