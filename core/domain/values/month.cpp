#include "core/domain/values/month.h"

namespace tanu {

Result<Month> Month::parse(const QString& text)
{
    const QDate first = QDate::fromString(text + QStringLiteral("-01"), Qt::ISODate);
    if (text.size() != 7 || !first.isValid() || Month::of(first).toString() != text)
        return Error {ErrorKind::FieldMalformed, {QStringLiteral("month"), text}, {}};
    return Month::of(first);
}

Result<Month> Month::fromKey(qint64 key)
{
    const qint64 year = key / 100;
    const qint64 month = key % 100;
    if (year < 1 || year > 9999 || month < 1 || month > 12)
        return Error {ErrorKind::FieldMalformed, {QStringLiteral("month"), QString::number(key)}, {}};
    return Month(static_cast<int>(year), static_cast<int>(month));
}

QString Month::toString() const
{
    return QStringLiteral("%1-%2").arg(m_year, 4, 10, QLatin1Char('0')).arg(m_month, 2, 10, QLatin1Char('0'));
}

} // namespace tanu
