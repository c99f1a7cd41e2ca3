#include "core/services/appeals/appealstep.h"

#include "core/services/sessions/seating.h"
#include "core/services/sessions/sessionstep.h"
#include "core/storage/stafftable.h"
#include "core/storage/tietable.h"

namespace tanu {

Result<ProtocolRow> signedProtocolOf(Connection& connection, const SessionId& session)
{
    ProtocolTable table(connection);
    const Error missing {ErrorKind::NotFound, {QStringLiteral("protocol"), session.toText()}, {}};
    auto latest = table.latestOf(session);
    if (!latest)
        return latest.error();
    if (!latest->has_value())
        return missing;
    ProtocolRow protocol = **std::move(latest);
    while (!protocol.signedOn) {
        if (!protocol.replaces)
            return missing;
        auto before = table.load(*protocol.replaces);
        if (!before)
            return before;
        protocol = *std::move(before);
    }
    return protocol;
}

Result<AppealBars> appealBarsOf(Connection& connection, const Application& application)
{
    const auto exam = examPlace(connection, application.id);
    if (!exam)
        return exam.error();
    const auto own = seatsOf(connection, exam->session, application.id);
    if (!own)
        return own.error();
    const auto whole = seatsOf(connection, exam->session);
    if (!whole)
        return whole.error();
    const auto ties = TieTable(connection).ofPerson(application.person);
    if (!ties)
        return ties.error();
    AppealBars bars {examinersOf(*own), {}};
    bars.examined.merge(examinersOf(*whole));
    for (const Tie& tie : *ties)
        bars.tied.insert(tie.staff);
    return bars;
}

Result<void> checkAppealSeats(Connection& connection, const Commission& commission, const Application& application)
{
    const auto bars = appealBarsOf(connection, application);
    if (!bars)
        return bars.error();
    const auto bar = barIn(commission, *bars);
    if (!bar)
        return {};
    const auto member = StaffTable(connection).load(bar->staff);
    if (!member)
        return member.error();
    return Error {ErrorKind::MemberMayNotSit, {member->name.full(), bar->why}, {}};
}

Result<QDateTime> sendingMoment(const Deed& deed, const QDateTime& typed, QDate earliest)
{
    const QDateTime sentAt = typed.isValid() ? typed : deed.now();
    if (sentAt <= deed.now() && toKazakhstan(sentAt).date() >= earliest)
        return sentAt;
    return Error {ErrorKind::FieldMalformed, {QStringLiteral("sentat"), sentAt.toString(Qt::ISODate)}, {}};
}

Result<QDate> namedDay(const Deed& deed, const char* field, QDate typed, QDate earliest)
{
    const QDate day = typed.isValid() ? typed : deed.today();
    if (day <= deed.today() && day >= earliest)
        return day;
    return Error {ErrorKind::FieldMalformed, {QString::fromLatin1(field), day.toString(Qt::ISODate)}, {}};
}

void tellAppeal(Deed& deed, const Appeal& appeal)
{
    deed.about("application", appeal.application);
    deed.alsoAbout("appeal", appeal.id.bytes());
    deed.note("number", appeal.numberText());
}

} // namespace tanu
