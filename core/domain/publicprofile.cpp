#include "core/domain/publicprofile.h"

#include <QtCore/QUrl>

#include <array>

namespace tanu {

namespace {

struct Text {
    const char* name;
    Bilingual PublicProfile::*words;
};

constexpr std::array texts {
    Text {"structure", &PublicProfile::structure},
    Text {"activity", &PublicProfile::activity},
    Text {"hours", &PublicProfile::hours},
    Text {"accessibility", &PublicProfile::accessibility},
};

Error empty(const char* name, const char* language)
{
    return {ErrorKind::FieldEmpty, {QLatin1String(name) + QLatin1String(language)}, {}};
}

Result<void> checkLength(const QString& field, const QString& text, int longest)
{
    if (text.size() > longest)
        return Error {ErrorKind::FieldTooLong, {field, QString::number(longest)}, {}};
    return {};
}

Result<void> checkText(const char* name, const Bilingual& words)
{
    if (words.kk.isEmpty() != words.ru.isEmpty())
        return words.kk.isEmpty() ? empty(name, "_kk") : empty(name, "_ru");
    if (const auto fits = checkLength(QLatin1String(name) + QLatin1String("_kk"), words.kk, longestProfileText); !fits)
        return fits;
    return checkLength(QLatin1String(name) + QLatin1String("_ru"), words.ru, longestProfileText);
}

} // namespace

bool isPublicLink(const QString& link)
{
    const QUrl url(link, QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    return url.isValid() && isWeb && !url.host().isEmpty();
}

Result<PublicProfile> checkedProfile(const PublicProfile& typed)
{
    PublicProfile profile = typed;
    for (const Text& text : texts) {
        Bilingual& words = profile.*text.words;
        words = {words.kk.trimmed(), words.ru.trimmed()};
        if (const auto good = checkText(text.name, words); !good)
            return good.error();
    }
    profile.head = typed.head.simplified();
    if (const auto fits = checkLength(QStringLiteral("head"), profile.head, longestProfileLine); !fits)
        return fits.error();
    profile.site = typed.site.trimmed();
    if (const auto fits = checkLength(QStringLiteral("site"), profile.site, longestProfileLine); !fits)
        return fits.error();
    if (!profile.site.isEmpty() && !isPublicLink(profile.site))
        return Error {ErrorKind::FieldMalformed, {QStringLiteral("site"), typed.site}, {}};
    return profile;
}

Result<void> checkPublishable(const PublicProfile& profile)
{
    if (profile.structure.kk.isEmpty())
        return empty("structure", "_kk");
    if (profile.activity.kk.isEmpty())
        return empty("activity", "_kk");
    return {};
}

} // namespace tanu
