#include "server/site/sitetext.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace tanu::server {

namespace {

constexpr std::array textFiles {"text", "console"};

Result<void> addTable(QHash<QString, QString>& table, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::FileUnreadable, {path}, file.errorString()};
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    if (object.isEmpty())
        return Error{ErrorKind::FileUnreadable, {path}, QStringLiteral("no texts")};
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        table.insert(entry.key(), entry.value().toString());
    return {};
}

double weightOf(const QByteArrayList& parts)
{
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const QByteArray part = parts[i].trimmed();
        if (part.startsWith("q="))
            return part.mid(2).toDouble();
    }
    return 1.0;
}

} // namespace

Result<SiteText> SiteText::load()
{
    SiteText text;
    for (const char* part : textFiles) {
        const QString file = QLatin1String(":/web/") + QLatin1String(part);
        if (const auto read = addTable(text.m_kk, file + QLatin1String("_kk.json")); !read)
            return read.error();
        if (const auto read = addTable(text.m_ru, file + QLatin1String("_ru.json")); !read)
            return read.error();
    }
    return text;
}

QString SiteText::text(Language language, const QString& key) const
{
    const auto& table = language == Language::Kazakh ? m_kk : m_ru;
    Q_ASSERT_X(table.contains(key), "SiteText::text", qUtf8Printable(key));
    return table.value(key, key);
}

Bilingual SiteText::both(const QString& key) const
{
    return {text(Language::Kazakh, key), text(Language::Russian, key)};
}

QStringList SiteText::keys(Language language) const
{
    QStringList keys = (language == Language::Kazakh ? m_kk : m_ru).keys();
    keys.sort();
    return keys;
}

Language languageFor(const QString& parameter, const QByteArray& acceptLanguage)
{
    if (const auto wanted = parseLanguage(parameter))
        return *wanted;
    Language best = Language::Kazakh;
    double weight = 0.0;
    const QByteArrayList ranges = acceptLanguage.toLower().split(',');
    for (const QByteArray& range : ranges) {
        const QByteArrayList parts = range.split(';');
        const QByteArray tag = parts.first().trimmed().left(2);
        if ((tag != "kk" && tag != "ru") || weightOf(parts) <= weight)
            continue;
        weight = weightOf(parts);
        best = tag == "kk" ? Language::Kazakh : Language::Russian;
    }
    return best;
}

} // namespace tanu::server
