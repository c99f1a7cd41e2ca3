#include "core/domain/values/login.h"

#include <algorithm>

namespace tanu {

namespace {

bool isInner(QChar sign)
{
    return sign == QLatin1Char('.') || sign == QLatin1Char('_') || sign == QLatin1Char('-');
}

} // namespace

Result<Login> Login::parse(const QString& typed)
{
    const QString text = typed.trimmed().normalized(QString::NormalizationForm_C).toCaseFolded();
    if (text.isEmpty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("login")}, {}};
    if (text.size() > greatestLength)
        return Error {ErrorKind::FieldTooLong, {QStringLiteral("login"), QString::number(greatestLength)}, {}};
    const bool isMade = std::all_of(
        text.begin(), text.end(), [](QChar sign) { return sign.isLetterOrNumber() || isInner(sign); });
    if (!isMade || text.size() < shortest || isInner(text.front()) || isInner(text.back()))
        return Error {ErrorKind::FieldMalformed, {QStringLiteral("login"), typed}, {}};
    return Login(text);
}

} // namespace tanu
