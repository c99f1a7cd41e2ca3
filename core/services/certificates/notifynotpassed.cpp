#include "core/services/certificates/notifynotpassed.h"

#include "core/services/applications/casestep.h"
#include "core/services/obligations.h"
#include "core/storage/resultnoticetable.h"
#include "core/storage/seriestable.h"

namespace tanu {

NotifyNotPassed::NotifyNotPassed(Desk& desk)
    : m_desk(desk)
{
}

Result<NotifiedNotPassed> NotifyNotPassed::run(
    const ApplicationId& application, const QString& typed, NoticeChannel channel)
{
    const QString recommendations = typed.trimmed();
    if (recommendations.isEmpty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("recommendations")}, {}};
    return perform(m_desk, Action::NotifyNotPassed, [&](Deed& deed) -> Result<NotifiedNotPassed> {
        const auto moved = stepCase(deed, application, Action::NotifyNotPassed);
        if (!moved)
            return moved.error();
        const int year = deed.today().year();
        const auto number = SeriesTable(deed.connection()).next(Series::ResultNotice, year);
        if (!number)
            return number.error();
        const auto stored = ResultNoticeTable(deed.connection())
                                .put({application, year, *number, deed.now(), channel, recommendations});
        if (!stored)
            return stored.error();
        const auto lateness = latenessOf(deed, application, Obligation::NotifyNotPassed);
        if (!lateness)
            return lateness.error();
        if (const auto met = meetObligation(deed, application, Obligation::NotifyNotPassed); !met)
            return met.error();
        const QString text = numberText(year, *number);
        deed.about("application", application);
        deed.note("number", text);
        deed.note("channel", codeOf(channel));
        if (lateness->late)
            deed.note("late", Cbor::boolean(true));
        return NotifiedNotPassed {text, lateness->late};
    });
}

} // namespace tanu
