#include "core/domain/values/language.h"

namespace tanu {

QString codeOf(Language language)
{
    switch (language) {
    case Language::Kazakh:
        return QStringLiteral("kk");
    case Language::Russian:
        return QStringLiteral("ru");
    }
    Q_UNREACHABLE();
}

Result<Language> parseLanguage(const QString& code)
{
    for (const Language language : {Language::Kazakh, Language::Russian}) {
        if (code == codeOf(language))
            return language;
    }
    return Error{ErrorKind::FieldMalformed, {QStringLiteral("language"), code}, {}};
}

} // namespace tanu
