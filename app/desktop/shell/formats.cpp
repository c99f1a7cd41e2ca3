#include "app/desktop/shell/formats.h"

#include "core/base/clock.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace tanu::desktop {

namespace {

struct Formats {
    Q_DECLARE_TR_FUNCTIONS(Formats)
};

constexpr QChar noBreakSpace(0x00a0);

} // namespace

QString capitalFirst(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString dateText(QDate date)
{
    return date.toString(QStringLiteral("dd.MM.yyyy"));
}

QString momentText(const QDateTime& moment)
{
    return moment.isValid() ? toKazakhstan(moment).toString(QStringLiteral("dd.MM.yyyy HH:mm")) : QString();
}

QString countText(qint64 count)
{
    QString digits = QString::number(qAbs(count));
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, noBreakSpace);
    if (count < 0)
        digits.prepend(QChar(0x2212));
    return digits;
}

QString sizeText(qint64 bytes)
{
    constexpr qint64 kilobyte = 1000;
    constexpr qint64 megabyte = kilobyte * kilobyte;
    const QLocale locale;
    if (bytes >= megabyte) {
        const double size = static_cast<double>(bytes) / megabyte;
        return Formats::tr("%1 MB").arg(locale.toString(size, 'f', bytes % megabyte == 0 ? 0 : 1));
    }
    return Formats::tr("%1 kB").arg(countText(qMax<qint64>(1, (bytes + kilobyte / 2) / kilobyte)));
}

QString ageText(const QDateTime& moment, const QDateTime& now)
{
    const qint64 minutes = moment.secsTo(now) / 60;
    if (minutes < 0 || minutes >= 24 * 60)
        return momentText(moment);
    if (minutes < 1)
        return Formats::tr("just now");
    if (minutes < 60)
        return Formats::tr("%1 min ago").arg(minutes);
    return Formats::tr("%1 h ago").arg(minutes / 60);
}

QString monthText(int year, int month)
{
    return capitalFirst(QLocale().standaloneMonthName(month)) + QLatin1Char(' ') + QString::number(year);
}

QString monthInSentence(int year, int month)
{
    const QLocale locale;
    const QString name = locale.standaloneMonthName(month);
    return Formats::tr("%1 %2").arg(locale.language() == QLocale::English ? name : name.toLower()).arg(year);
}

QString weekdayText(int dayOfWeek)
{
    return capitalFirst(QLocale().standaloneDayName(dayOfWeek, QLocale::ShortFormat)).left(2);
}

} // namespace tanu::desktop
