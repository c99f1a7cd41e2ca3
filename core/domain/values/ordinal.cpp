#include "core/domain/values/ordinal.h"

#include <algorithm>

namespace tanu {

Result<Ordinal> Ordinal::parse(const QString& typed)
{
    const QString digits = typed.trimmed();
    const bool onlyDigits =
        std::all_of(digits.begin(), digits.end(), [](QChar sign) { return sign >= u'0' && sign <= u'9'; });
    const qint64 number = onlyDigits && digits.size() <= 9 ? digits.toLongLong() : 0;
    if (number < 1)
        return Error{ErrorKind::FieldMalformed, {QStringLiteral("ordinal"), typed}, {}};
    return Ordinal(number);
}

Result<Ordinal> Ordinal::of(qint64 number)
{
    if (number < 1 || number > greatest)
        return Error{ErrorKind::FieldMalformed, {QStringLiteral("ordinal"), QString::number(number)}, {}};
    return Ordinal(number);
}

QString Ordinal::toString() const
{
    return QStringLiteral("%1").arg(m_number, 9, 10, QLatin1Char('0'));
}

} // namespace tanu
