#include "core/domain/values/iin.h"

#include "core/domain/values/checkdigit.h"

namespace tanu {

namespace {

/// 1800, 1900 or 2000; nothing where digit 7 tells no century.
std::optional<int> centuryOf(const QString& digits)
{
    const int seventh = digits.at(6).digitValue();
    if (seventh < 1 || seventh > 6)
        return std::nullopt;
    return 1800 + (seventh - 1) / 2 * 100;
}

} // namespace

Result<Iin> Iin::parse(const QString& typed)
{
    const std::optional<QString> digits = twelveDigits(typed);
    if (!digits)
        return Error{ErrorKind::NotTwelveDigits, {typed}, {}};
    const std::optional<int> fitting = checkDigitOf(*digits);
    if (!fitting)
        return Error{ErrorKind::UnusableNumber, {typed}, {}};
    if (digits->at(11).digitValue() != *fitting)
        return Error{ErrorKind::WrongCheckDigit, {typed, QString::number(*fitting)}, {}};
    return Iin(*digits);
}

std::optional<QDate> Iin::birthDate() const
{
    const std::optional<int> century = centuryOf(m_digits);
    if (!century)
        return std::nullopt;
    const QStringView digits = m_digits;
    const QDate date(*century + digits.mid(0, 2).toInt(), digits.mid(2, 2).toInt(), digits.mid(4, 2).toInt());
    if (!date.isValid())
        return std::nullopt;
    return date;
}

std::optional<Sex> Iin::sex() const
{
    if (!centuryOf(m_digits))
        return std::nullopt;
    return m_digits.at(6).digitValue() % 2 == 1 ? Sex::Male : Sex::Female;
}

bool Iin::agreesWith(QDate birth, Sex sex) const
{
    if (birth.toString(QStringLiteral("yyMMdd")) != QStringView(m_digits).first(6))
        return false;
    const std::optional<int> century = centuryOf(m_digits);
    if (!century)
        return true;
    return birth.year() / 100 * 100 == *century && this->sex() == sex;
}

} // namespace tanu
