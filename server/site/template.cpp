#include "server/site/template.h"

#include <QtCore/QFile>

namespace tanu::server {

namespace {

/// Fills one text; sections are filled by further calls with their item on top.
class Filler {
public:
    Filler(const SiteText& text, Language language)
        : m_text(text)
        , m_language(language)
    {
    }

    QString fill(QStringView html, const TemplateData& data)
    {
        m_scopes.push_back(&data);
        QString filled;
        qsizetype at = 0;
        for (;;) {
            const qsizetype begin = html.indexOf(QLatin1String("{{"), at);
            if (begin < 0)
                break;
            filled += html.mid(at, begin - at);
            at = takePlace(html, begin, filled);
        }
        filled += html.mid(at);
        m_scopes.pop_back();
        return filled;
    }

private:
    /// Appends what stands at the place; gives the position behind it.
    qsizetype takePlace(QStringView html, qsizetype begin, QString& filled)
    {
        const bool isRaw = html.mid(begin, 3) == QLatin1String("{{{");
        const qsizetype width = isRaw ? 3 : 2;
        const qsizetype end = html.indexOf(isRaw ? QLatin1String("}}}") : QLatin1String("}}"), begin);
        Q_ASSERT_X(end > 0, "Template::fill", "a place is not closed");
        const QString place = html.mid(begin + width, end - begin - width).toString();
        const bool isSection = place.startsWith(u'#') || place.startsWith(u'^');
        if (isSection)
            return takeSection(html, end + width, place, filled);
        const QString value = valueAt(place);
        filled += isRaw ? value : value.toHtmlEscaped();
        return end + width;
    }

    qsizetype takeSection(QStringView html, qsizetype begin, const QString& place, QString& filled)
    {
        const QString name = place.mid(1);
        const QString close = QLatin1String("{{/") + name + QLatin1String("}}");
        const qsizetype end = html.indexOf(close, begin);
        Q_ASSERT_X(end > 0, "Template::fill", "a section is not closed");
        const QStringView inner = html.mid(begin, end - begin);
        const std::vector<TemplateData>* list = listAt(name);
        const bool isEmpty = list == nullptr ? valueAt(name).isEmpty() : list->empty();
        static const TemplateData nothing;
        if (place.startsWith(u'^')) {
            if (isEmpty)
                filled += fill(inner, nothing);
        } else if (list != nullptr) {
            for (const TemplateData& item : *list)
                filled += fill(inner, item);
        } else if (!isEmpty) {
            filled += fill(inner, nothing);
        }
        return end + close.size();
    }

    [[nodiscard]] const std::vector<TemplateData>* listAt(const QString& name) const
    {
        for (auto scope = m_scopes.rbegin(); scope != m_scopes.rend(); ++scope) {
            const auto found = (*scope)->lists.constFind(name);
            if (found != (*scope)->lists.constEnd())
                return &*found;
        }
        return nullptr;
    }

    [[nodiscard]] QString valueAt(const QString& place) const
    {
        if (place.startsWith(QLatin1String("text:")))
            return m_text.text(m_language, place.mid(5));
        for (auto scope = m_scopes.rbegin(); scope != m_scopes.rend(); ++scope) {
            const auto found = (*scope)->values.constFind(place);
            if (found != (*scope)->values.constEnd())
                return *found;
        }
        Q_ASSERT_X(false, "Template::fill", qUtf8Printable(place));
        return {};
    }

    const SiteText& m_text;
    Language m_language;
    std::vector<const TemplateData*> m_scopes;
};

} // namespace

TemplateData& TemplateData::set(const char* name, const QString& value)
{
    values.insert(QString::fromLatin1(name), value);
    return *this;
}

TemplateData& TemplateData::add(const char* list, TemplateData item)
{
    std::vector<TemplateData>& items = lists[QString::fromLatin1(list)];
    items.push_back(std::move(item));
    return items.back();
}

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
    return fill(text, language, TemplateData{values, {}});
}

QString Template::fill(const SiteText& text, Language language, const TemplateData& data) const
{
    return Filler(text, language).fill(m_html, data);
}

} // namespace tanu::server
