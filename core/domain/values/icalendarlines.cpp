#include "core/domain/values/icalendarlines.h"

namespace tanu {

namespace {

constexpr qsizetype greatestOctets = 75;

bool isControl(QChar sign)
{
    return sign.unicode() < 0x20 || sign.unicode() == 0x7f;
}

} // namespace

QString iCalendarText(const QString& text)
{
    QString escaped;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar sign = text.at(i);
        const bool isPairEnd = sign == u'\n' && i > 0 && text.at(i - 1) == u'\r';
        if (isPairEnd)
            continue;
        if (sign == u'\n' || sign == u'\r')
            escaped += QLatin1String("\\n");
        else if (sign == u'\\' || sign == u';' || sign == u',')
            escaped += QStringLiteral("\\") + sign;
        else if (!isControl(sign) || sign == u'\t')
            escaped += sign;
    }
    return escaped;
}

QString iCalendarLine(const QString& line)
{
    Q_ASSERT_X(!line.contains(u'\n') && !line.contains(u'\r'), "iCalendarLine", "one line");
    QString folded;
    qsizetype octets = 0;
    for (const char32_t sign : line.toUcs4()) {
        const QString one = QString::fromUcs4(&sign, 1);
        const qsizetype size = one.toUtf8().size();
        if (octets + size > greatestOctets) {
            folded += QLatin1String("\r\n ");
            octets = 1;
        }
        folded += one;
        octets += size;
    }
    return folded + QLatin1String("\r\n");
}

QString iCalendarMoment(const QDateTime& moment)
{
    return moment.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
}

} // namespace tanu
