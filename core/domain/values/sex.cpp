#include "core/domain/values/sex.h"

namespace tanu {

QString codeOf(Sex sex)
{
    switch (sex) {
    case Sex::Male:
        return QStringLiteral("male");
    case Sex::Female:
        return QStringLiteral("female");
    }
    Q_UNREACHABLE();
}

Result<Sex> parseSex(const QString& code)
{
    for (const Sex sex : {Sex::Male, Sex::Female}) {
        if (code == codeOf(sex))
            return sex;
    }
    return Error{ErrorKind::FieldMalformed, {QStringLiteral("sex"), code}, {}};
}

} // namespace tanu
