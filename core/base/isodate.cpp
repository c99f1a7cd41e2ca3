#include "core/base/isodate.h"

namespace tanu {

namespace {

/// The number in these digits, or -1.
int digitsIn(QStringView text)
{
    int number = 0;
    for (const QChar sign : text) {
        if (sign < u'0' || sign > u'9')
            return -1;
        number = number * 10 + (sign.unicode() - u'0');
    }
    return number;
}

} // namespace

QString isoText(QDate date)
{
    int year = 0;
    int month = 0;
    int day = 0;
    date.getDate(&year, &month, &day);
    if (year < 1 || year > 9999)
        return date.toString(Qt::ISODate);
    QString text(isoDateSize, u'-');
    const auto put = [&text](qsizetype last, int number, int digits) {
        for (; digits > 0; --digits, --last, number /= 10)
            text[last] = QChar(u'0' + static_cast<char16_t>(number % 10));
    };
    put(3, year, 4);
    put(6, month, 2);
    put(9, day, 2);
    return text;
}

QDate isoDate(QStringView text)
{
    if (text.size() != isoDateSize || text.at(4) != u'-' || text.at(7) != u'-')
        return {};
    const int year = digitsIn(text.first(4));
    const int month = digitsIn(text.sliced(5, 2));
    const int day = digitsIn(text.last(2));
    return year < 1 ? QDate() : QDate(year, month, day);
}

} // namespace tanu
