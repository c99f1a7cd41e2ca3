#include "core/exchange/parcels/takebacksession.h"

#include "core/domain/values/numbertext.h"
#include "core/exchange/parcels/content/parcelcontent.h"
#include "core/services/deed.h"
#include "core/storage/checkouttable.h"
#include "core/storage/sessiontable.h"
#include "core/storage/venuetable.h"

namespace tanu {

namespace {

Result<void> tell(Deed& deed, const CheckOutRow& row)
{
    const auto session = SessionTable(deed.connection()).load(row.session);
    if (!session)
        return session.error();
    const auto venue = VenueTable(deed.connection()).load(row.venue);
    if (!venue)
        return venue.error();
    const auto numbers = parseNumbers(row.numbers);
    if (!numbers)
        return numbers.error();
    deed.about("session", row.session);
    deed.note("session", numberText(session->year, session->number));
    deed.note("venue", venue->card.name);
    deed.note("travel", row.travel);
    deed.note("reason", row.endedBecause);
    deed.note("numbers", static_cast<int>(numbers->size()));
    return {};
}

} // namespace

TakeBackSession::TakeBackSession(Desk& desk)
    : m_desk(desk)
{
}

Result<void> TakeBackSession::run(const SessionId& session, const QString& typed)
{
    const QString reason = typed.trimmed();
    if (reason.isEmpty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("reason")}, {}};
    return perform(m_desk, Action::TakeBackSession, [&](Deed& deed) -> Result<void> {
        CheckOutTable table(deed.connection());
        const auto found = table.elsewhere(session);
        if (!found)
            return found.error();
        if (!found->has_value() || (*found)->state != CheckOutState::Out)
            return Error {ErrorKind::NotFound, {QStringLiteral("checkout"), session.toText()}, {}};
        CheckOutRow row = **found;
        row.state = CheckOutState::TakenBack;
        row.endedAt = deed.now();
        row.endedBecause = reason;
        if (const auto ended = table.update(row, CheckOutState::Out); !ended)
            return ended;
        return tell(deed, row);
    });
}

} // namespace tanu
