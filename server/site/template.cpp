#include "server/site/template.h"

#include <QtCore/QFile>

namespace tanu::server {

namespace {

QString valueAt(const QString& place, const SiteText& text, Language language, const Template::Values& values)
{
    if (place.startsWith(QLatin1String("text:")))
        return text.text(language, place.mid(5));
    Q_ASSERT_X(values.contains(place), "Template::fill", qUtf8Printable(place));
    return values.value(place);
}

} // namespace

Template Template::named(const QString& file)
{
    QFile opened(QLatin1String(":/web/") + file);
    const bool isOpen = opened.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isOpen, "Template::named", qUtf8Printable(file));
    Q_UNUSED(isOpen)
    return Template(QString::fromUtf8(opened.readAll()));
}

Template Template::fromText(const QString& html)
{
    return Template(html);
}

QString Template::fill(const SiteText& text, Language language, const Values& values) const
{
    QString filled;
    qsizetype at = 0;
    for (;;) {
        const qsizetype begin = m_html.indexOf(QLatin1String("{{"), at);
        if (begin < 0)
            break;
        const bool isRaw = m_html.mid(begin, 3) == QLatin1String("{{{");
        const qsizetype width = isRaw ? 3 : 2;
        const qsizetype end = m_html.indexOf(isRaw ? QLatin1String("}}}") : QLatin1String("}}"), begin);
        Q_ASSERT_X(end > 0, "Template::fill", "a place is not closed");
        const QString value = valueAt(m_html.mid(begin + width, end - begin - width), text, language, values);
        filled += m_html.mid(at, begin - at);
        filled += isRaw ? value : value.toHtmlEscaped();
        at = end + width;
    }
    return filled + m_html.mid(at);
}

} // namespace tanu::server
