#include "server/console/frame/daydoubts.h"

#include "core/domain/rules/deadlines.h"
#include "server/context/servercalendar.h"

namespace tanu::server {

QString doubtsText(const Say& say, QDate event, QDate lastDay)
{
    if (!event.isValid() || !lastDay.isValid())
        return {};
    const DayDoubts doubts = doubtsOf(event, lastDay, serverCalendar());
    QStringList sentences;
    if (doubts.unconfirmedCalendar)
        sentences.append(say("day.unconfirmed"));
    if (doubts.estimatedHoliday)
        sentences.append(say("day.estimated"));
    return sentences.join(QLatin1Char(' '));
}

Html doubtsLine(const Say& say, QDate event, QDate lastDay)
{
    const QString text = doubtsText(say, event, lastDay);
    return text.isEmpty() ? Html() : element("div", {{"class", QStringLiteral("hint")}}, text);
}

} // namespace tanu::server
