#include "core/documents/forms/formdates.h"

#include <array>

namespace tanu {

namespace {

using Months = std::array<QStringView, 12>;

constexpr Months kazakhMonths {u"қаңтар", u"ақпан", u"наурыз", u"сәуір", u"мамыр", u"маусым", u"шілде", u"тамыз",
    u"қыркүйек", u"қазан", u"қараша", u"желтоқсан"};
constexpr Months russianMonths {u"января", u"февраля", u"марта", u"апреля", u"мая", u"июня", u"июля", u"августа",
    u"сентября", u"октября", u"ноября", u"декабря"};

QString monthName(const QDate& date, Language language)
{
    const Months& months = language == Language::Kazakh ? kazakhMonths : russianMonths;
    return date.isValid() ? months[static_cast<size_t>(date.month() - 1)].toString()
                          : QStringLiteral("____________");
}

QString dayText(const QDate& date)
{
    return date.isValid() ? date.toString(QStringLiteral("dd")) : QStringLiteral("____");
}

QString yearText(const QDate& date)
{
    return date.isValid() ? QString::number(date.year()) : QStringLiteral("20____");
}

} // namespace

QString shortDate(const QDate& date)
{
    return date.isValid() ? date.toString(QStringLiteral("dd.MM.yyyy")) : QStringLiteral("___.___.______");
}

QString longDate(const QDate& date, Language language)
{
    const QString pattern
        = language == Language::Kazakh ? QStringLiteral("«%1» %2 %3 ж.") : QStringLiteral("«%1» %2 %3 г.");
    return pattern.arg(dayText(date), monthName(date, language), yearText(date));
}

QString annexDate(const QDate& date, Language language)
{
    if (language == Language::Russian)
        return longDate(date, language);
    return QStringLiteral("%1 жылғы «%2» %3").arg(yearText(date), dayText(date), monthName(date, language));
}

QString orBlank(const QString& text)
{
    return text.isEmpty() ? QStringLiteral("______________________") : text;
}

} // namespace tanu
