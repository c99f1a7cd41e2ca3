#include "core/domain/values/plaincode.h"

namespace tanu {

QString plainCode(const QString& typed)
{
    constexpr char16_t cyrillicHa = 0x0425;
    constexpr char16_t minus = 0x2212;
    QString plain;
    plain.reserve(typed.size());
    for (const QChar sign : typed) {
        if (sign.isSpace())
            continue;
        const QChar upper = sign.toUpper();
        if (upper.category() == QChar::Punctuation_Dash || upper == minus)
            plain += u'-';
        else if (upper == cyrillicHa)
            plain += u'X';
        else
            plain += upper;
    }
    return plain;
}

} // namespace tanu
