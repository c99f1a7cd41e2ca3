#include "core/domain/values/bin.h"

#include "core/domain/values/checkdigit.h"

namespace tanu {

Result<Bin> Bin::parse(const QString& typed)
{
    const std::optional<QString> digits = twelveDigits(typed);
    if (!digits)
        return Error{ErrorKind::NotTwelveDigits, {typed}, {}};
    const std::optional<int> fitting = checkDigitOf(*digits);
    if (!fitting)
        return Error{ErrorKind::UnusableNumber, {typed}, {}};
    if (digits->at(11).digitValue() != *fitting)
        return Error{ErrorKind::WrongCheckDigit, {typed, QString::number(*fitting)}, {}};
    const int month = QStringView(*digits).mid(2, 2).toInt();
    const int kind = digits->at(4).digitValue();
    if (month < 1 || month > 12 || kind < 4 || kind > 6)
        return Error{ErrorKind::FieldMalformed, {QStringLiteral("bin"), typed}, {}};
    return Bin(*digits);
}

} // namespace tanu
