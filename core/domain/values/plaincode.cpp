#include "core/domain/values/plaincode.h"

namespace tanu {

QString plainCode(const QString& typed)
{
    constexpr char16_t cyrillicHa = 0x0425;
    constexpr char16_t minus = 0x2212;
    QString plain(typed.size(), Qt::Uninitialized);
    qsizetype size = 0;
    for (const QChar sign : typed) {
        if (sign.isSpace())
            continue;
        const QChar upper = sign.toUpper();
        if (upper.category() == QChar::Punctuation_Dash || upper == minus)
            plain[size++] = u'-';
        else if (upper == cyrillicHa)
            plain[size++] = u'X';
        else
            plain[size++] = upper;
    }
    plain.truncate(size);
    return plain;
}

} // namespace tanu
