#include "core/domain/values/phone.h"

#include <algorithm>

namespace tanu {

namespace {

/// The digits, with a leading plus if one was typed; a null string if any other sign is there.
QString dialled(const QString& typed)
{
    static const QString filling = QStringLiteral("-().‐‑–");
    QString signs = QStringLiteral("");
    for (const QChar sign : typed) {
        if (sign.isSpace() || filling.contains(sign))
            continue;
        const bool isPlus = sign == u'+' && signs.isEmpty();
        if (!isPlus && (sign < u'0' || sign > u'9'))
            return {};
        signs += sign;
    }
    return signs;
}

/// `+7...` of a number of Kazakhstan typed in any of its forms; a null string for any other.
QString kazakhstani(const QString& signs)
{
    if (signs.size() == 12 && signs.startsWith(QLatin1String("+77")))
        return signs;
    if (signs.size() == 11
        && (signs.startsWith(QLatin1String("87")) || signs.startsWith(QLatin1String("77"))))
        return QLatin1String("+7") + signs.mid(1);
    if (signs.size() == 10 && signs.startsWith(u'7'))
        return QLatin1String("+7") + signs;
    return {};
}

bool isForeign(const QString& signs)
{
    return signs.startsWith(u'+') && !signs.startsWith(QLatin1String("+77"))
        && !signs.startsWith(QLatin1String("+0")) && signs.size() >= 9 && signs.size() <= 16;
}

} // namespace

Result<Phone> Phone::parse(const QString& typed)
{
    if (typed.trimmed().isEmpty())
        return Error{ErrorKind::FieldEmpty, {QStringLiteral("phone")}, {}};
    const QString signs = dialled(typed);
    if (const QString local = kazakhstani(signs); !local.isNull())
        return Phone(local);
    if (isForeign(signs))
        return Phone(signs);
    return Error{ErrorKind::FieldMalformed, {QStringLiteral("phone"), typed}, {}};
}

QString Phone::forReading() const
{
    if (!m_number.startsWith(QLatin1String("+77")))
        return m_number;
    const QStringView digits = m_number;
    return digits.mid(0, 2) + u' ' + digits.mid(2, 3) + u' ' + digits.mid(5, 3) + u' ' + digits.mid(8, 2)
        + u' ' + digits.mid(10, 2);
}

} // namespace tanu
