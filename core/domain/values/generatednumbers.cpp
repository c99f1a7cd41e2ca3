#include "core/domain/values/generatednumbers.h"

#include "core/domain/values/checkdigit.h"

namespace tanu {

namespace {

/// The next number of the same length, counted in its last digits.
void increment(QString& digits)
{
    for (qsizetype at = digits.size() - 1; at >= 0; --at) {
        if (digits.at(at) != u'9') {
            digits[at] = QChar(digits.at(at).unicode() + 1);
            return;
        }
        digits[at] = u'0';
    }
}

/// `start` filled up to twelve digits with the `serial`-th counter that gives a usable number.
QString completed(const QString& start, int serial)
{
    QString eleven = start.leftJustified(11, u'0');
    for (int usable = 0;; increment(eleven)) {
        Q_ASSERT_X(eleven.startsWith(start), "completed", "the serial is too great");
        const std::optional<int> last = checkDigitOf(eleven);
        if (last && usable++ == serial)
            return eleven + QString::number(*last);
    }
}

} // namespace

Iin generatedIin(QDate birth, Sex sex, int serial)
{
    Q_ASSERT_X(birth.year() >= 1800 && birth.year() < 2100 && serial >= 0, "generatedIin", "out of range");
    const int seventh = (birth.year() / 100 - 18) * 2 + (sex == Sex::Male ? 1 : 2);
    const QString start = birth.toString(QStringLiteral("yyMMdd")) + QString::number(seventh);
    return Iin::parse(completed(start, serial)).value();
}

Bin generatedBin(QDate registered, int serial)
{
    Q_ASSERT_X(
        registered.year() >= 2000 && registered.year() < 2100 && serial >= 0, "generatedBin", "out of range");
    const QString start = registered.toString(QStringLiteral("yyMM")) + QStringLiteral("40");
    return Bin::parse(completed(start, serial)).value();
}

} // namespace tanu
