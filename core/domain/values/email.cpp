#include "core/domain/values/email.h"

#include <algorithm>

namespace tanu {

namespace {

bool isPlausible(const QString& local, const QString& domain)
{
    if (local.isEmpty() || domain.contains(u'@'))
        return false;
    return domain.contains(u'.') && !domain.startsWith(u'.') && !domain.endsWith(u'.')
        && !domain.contains(QLatin1String(".."));
}

} // namespace

Result<Email> Email::parse(const QString& typed)
{
    const QString address = typed.trimmed();
    if (address.isEmpty())
        return Error{ErrorKind::FieldEmpty, {QStringLiteral("email")}, {}};
    if (address.size() > greatestLength)
        return Error{ErrorKind::FieldTooLong, {QStringLiteral("email"), QString::number(greatestLength)}, {}};
    const QString local = address.section(u'@', 0, 0);
    const QString domain = address.section(u'@', 1).toLower();
    const bool hasSpace = std::any_of(
        address.begin(), address.end(), [](QChar sign) { return !sign.isPrint() || sign.isSpace(); });
    if (hasSpace || !isPlausible(local, domain))
        return Error{ErrorKind::FieldMalformed, {QStringLiteral("email"), typed}, {}};
    return Email(local + u'@' + domain);
}

} // namespace tanu
