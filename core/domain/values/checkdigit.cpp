#include "core/domain/values/checkdigit.h"

#include <algorithm>
#include <array>

namespace tanu {

namespace {

constexpr std::array<int, 11> firstRound{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
constexpr std::array<int, 11> secondRound{3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2};

int remainder(QStringView digits, const std::array<int, 11>& weights)
{
    int sum = 0;
    qsizetype position = 0;
    for (const int weight : weights)
        sum += weight * digits.at(position++).digitValue();
    return sum % 11;
}

} // namespace

std::optional<int> checkDigitOf(QStringView elevenDigits)
{
    Q_ASSERT_X(elevenDigits.size() >= 11, "checkDigitOf", "eleven digits are needed");
    const int first = remainder(elevenDigits, firstRound);
    if (first < 10)
        return first;
    const int second = remainder(elevenDigits, secondRound);
    if (second < 10)
        return second;
    return std::nullopt;
}

std::optional<QString> twelveDigits(const QString& typed)
{
    QString digits;
    for (const QChar sign : typed) {
        if (sign.isSpace())
            continue;
        if (sign < u'0' || sign > u'9')
            return std::nullopt;
        digits += sign;
    }
    if (digits.size() != 12)
        return std::nullopt;
    return digits;
}

} // namespace tanu
