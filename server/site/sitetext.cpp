#include "server/site/sitetext.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace tanu::server {

namespace {

Result<QHash<QString, QString>> tableFrom(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::FileUnreadable, {path}, file.errorString()};
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    if (object.isEmpty())
        return Error{ErrorKind::FileUnreadable, {path}, QStringLiteral("no texts")};
    QHash<QString, QString> table;
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        table.insert(entry.key(), entry.value().toString());
    return table;
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
    auto kk = tableFrom(QStringLiteral(":/web/text_kk.json"));
    if (!kk)
        return kk.error();
    auto ru = tableFrom(QStringLiteral(":/web/text_ru.json"));
    if (!ru)
        return ru.error();
    SiteText text;
    text.m_kk = *std::move(kk);
    text.m_ru = *std::move(ru);
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
