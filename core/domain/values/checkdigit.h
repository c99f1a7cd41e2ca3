#pragma once

#include <QtCore/QString>

#include <optional>

namespace tanu {

/// The twelfth digit (0 to 9) that belongs to the first eleven digits of an IIN or a BIN (I1, I2).
///
/// - First round: weights 1 to 11; the sum modulo 11 is the digit unless it is 10.
/// - Second round: weights 3 to 11, then 1 and 2; nothing if that gives 10 too: the number is unusable.
/// - `elevenDigits` holds at least eleven characters `0` to `9`; the rest is not read.
std::optional<int> checkDigitOf(QStringView elevenDigits);

/// What was typed without any white space, if that is twelve digits `0` to `9`; otherwise nothing.
std::optional<QString> twelveDigits(const QString& typed);

} // namespace tanu
