#include "app/cli/commands/sessiontravelcommands.h"

#include "app/cli/findstaff.h"
#include "app/cli/travel.h"
#include "core/exchange/parcels/bringhomesession.h"
#include "core/exchange/parcels/checkoutsession.h"
#include "core/exchange/parcels/parcelsin.h"
#include "core/exchange/parcels/receivesession.h"
#include "core/exchange/parcels/resolveconflict.h"
#include "core/exchange/parcels/returnsession.h"
#include "core/exchange/parcels/takebacksession.h"
#include "core/exchange/parcels/venuequery.h"
#include "core/services/journal/lookintofile.h"

#include <QtCore/QFileInfo>

namespace tanu::cli {

namespace {

const std::initializer_list<Role> carriers {Role::Administrator, Role::Secretary, Role::Registrar};

CommandShape::Option outOption()
{
    return {QStringLiteral("out"), QStringLiteral("FILE|DIR"), true};
}

QJsonObject shown(const Received& done)
{
    return {{QStringLiteral("session"), done.session}, {QStringLiteral("travel"), done.travel},
        {QStringLiteral("candidates"), done.candidates}, {QStringLiteral("new"), done.isNew}};
}

QJsonObject shown(const BroughtHome& done)
{
    return {{QStringLiteral("session"), done.session}, {QStringLiteral("venue"), done.venue},
        {QStringLiteral("travel"), done.travel}, {QStringLiteral("new"), done.isNew},
        {QStringLiteral("cases"), done.cases}, {QStringLiteral("conflicts"), done.conflicts},
        {QStringLiteral("incidents"), done.incidents}, {QStringLiteral("acts"), done.acts},
        {QStringLiteral("journal"), done.journalEntries}};
}

/// The desk of `travelDesk` before the session NUMBER.
struct SessionDesk {
    std::unique_ptr<TravelDesk> travel;
    SessionId session;
};

Result<SessionDesk> sessionDesk(const Arguments& arguments, std::initializer_list<Role> roles, Output& output)
{
    auto travel = travelDesk(arguments, roles, output);
    if (!travel)
        return travel.error();
    const auto session = findSession(*(*travel)->installation, arguments.at("NUMBER"));
    if (!session)
        return session.error();
    return SessionDesk {*std::move(travel), *session};
}

/// Ids or surnames, parted by commas.
Result<std::vector<StaffId>> staffIn(Connection& connection, const QString& typed)
{
    std::vector<StaffId> staff;
    for (const QString& one : typed.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto found = findStaff(connection, one.trimmed());
        if (!found)
            return found.error();
        staff.push_back(found->member.id);
    }
    return staff;
}

/// What a list shows of each parcel of a folder.
const QStringList columns {QStringLiteral("file"), QStringLiteral("session"), QStringLiteral("travel"),
    QStringLiteral("new"), QStringLiteral("conflicts"), QStringLiteral("refused")};

/// Each in its turn: one that is refused keeps nobody from the others. Errors: of the last one that was refused; those
/// before it are told on the way.
template <typename Take>
Result<void> takeAll(const QStringList& parcels, Output& output, Take take)
{
    QJsonArray rows;
    Result<void> outcome;
    for (const QString& path : parcels) {
        const auto done = take(path);
        if (!done && !outcome)
            output.refusal(outcome.error());
        if (!done)
            outcome = done.error();
        QJsonObject row = done ? shown(*done) : QJsonObject {{QStringLiteral("refused"), nameOf(done.error().kind)}};
        row.insert(QStringLiteral("file"), path);
        rows.append(row);
    }
    output.table(columns, rows);
    return outcome;
}

/// The file, or the folder's parcels that are for this installation.
template <typename Take>
Result<void> takeAt(const QString& place, Connection& connection, Output& output, Take take)
{
    if (QFileInfo(place).isDir()) {
        const auto parcels = parcelsIn(connection, place);
        return parcels ? takeAll(*parcels, output, take) : Result<void>(parcels.error());
    }
    const auto done = take(place);
    if (!done)
        return done.error();
    output.object(shown(*done));
    return {};
}

} // namespace

CommandShape SessionCheckOutCommand::shape() const
{
    return {QStringLiteral("session checkout"),
        QStringLiteral("Hands a session over to a venue as one sealed file; --with who travels besides the commission."),
        {QStringLiteral("NUMBER")},
        withUser({dataOption(), {QStringLiteral("venue"), QStringLiteral("NAME"), true}, outOption(),
            {QStringLiteral("with"), QStringLiteral("STAFF,STAFF")}, jsonOption()})};
}

Result<void> SessionCheckOutCommand::run(const Arguments& arguments, Output& output)
{
    const auto at = sessionDesk(arguments, carriers, output);
    if (!at)
        return at.error();
    const auto venue = findVenue(*at->travel->installation, arguments.value("venue"));
    if (!venue)
        return venue.error();
    Desk desk = at->travel->desk();
    const auto travellers = staffIn(desk.connection, arguments.value("with"));
    if (!travellers)
        return travellers.error();
    const auto done = CheckOutSession(desk, at->travel->installation->formsFolder())
                          .run({at->session, *venue, *travellers}, arguments.value("out"));
    if (!done)
        return done.error();
    output.object({{QStringLiteral("session"), done->session}, {QStringLiteral("venue"), done->venue},
        {QStringLiteral("travel"), done->travel}, {QStringLiteral("candidates"), done->candidates},
        {QStringLiteral("file"), done->path}, {QStringLiteral("bytes"), done->size}});
    return {};
}

CommandShape SessionReceiveCommand::shape() const
{
    return {QStringLiteral("session receive"), QStringLiteral("Takes a session over at the venue."),
        {QStringLiteral("FILE|DIR")}, withUser({dataOption(), jsonOption()})};
}

Result<void> SessionReceiveCommand::run(const Arguments& arguments, Output& output)
{
    const auto at = travelDesk(arguments, carriers, output);
    if (!at)
        return at.error();
    Desk desk = (*at)->desk();
    return takeAt(arguments.at("FILE|DIR"), desk.connection, output, [&](const QString& path) {
        return ReceiveSession(desk, *(*at)->key, (*at)->installation->formsFolder()).run(path);
    });
}

CommandShape SessionReturnCommand::shape() const
{
    return {QStringLiteral("session return"), QStringLiteral("Writes at the venue what the office brings home."),
        {QStringLiteral("NUMBER")}, withUser({dataOption(), outOption(), jsonOption()})};
}

Result<void> SessionReturnCommand::run(const Arguments& arguments, Output& output)
{
    const auto at = sessionDesk(arguments, carriers, output);
    if (!at)
        return at.error();
    Desk desk = at->travel->desk();
    const auto done = ReturnSession(desk).run(at->session, arguments.value("out"));
    if (!done)
        return done.error();
    output.object({{QStringLiteral("session"), done->session}, {QStringLiteral("file"), done->path},
        {QStringLiteral("bytes"), done->size}, {QStringLiteral("again"), done->isAgain}});
    return {};
}

CommandShape SessionHomeCommand::shape() const
{
    return {QStringLiteral("session home"), QStringLiteral("Brings a session home from its venue."),
        {QStringLiteral("FILE|DIR")}, withUser({dataOption(), jsonOption()})};
}

Result<void> SessionHomeCommand::run(const Arguments& arguments, Output& output)
{
    const auto at = travelDesk(arguments, carriers, output);
    if (!at)
        return at.error();
    Desk desk = (*at)->desk();
    return takeAt(arguments.at("FILE|DIR"), desk.connection, output,
        [&](const QString& path) { return BringHomeSession(desk, *(*at)->key).run(path); });
}

CommandShape SessionTakeBackCommand::shape() const
{
    return {QStringLiteral("session takeback"),
        QStringLiteral("Takes a session back without its parcel, which is refused from then on."),
        {QStringLiteral("NUMBER")},
        withUser({dataOption(), {QStringLiteral("reason"), QStringLiteral("TEXT"), true}})};
}

Result<void> SessionTakeBackCommand::run(const Arguments& arguments, Output& output)
{
    const auto at = sessionDesk(arguments, {Role::Administrator}, output);
    if (!at)
        return at.error();
    Desk desk = at->travel->desk();
    const auto done = TakeBackSession(desk).run(at->session, arguments.value("reason"));
    if (done)
        output.line(QStringLiteral("taken back"));
    return done;
}

CommandShape SessionConflictsCommand::shape() const
{
    return {QStringLiteral("session conflicts"), QStringLiteral("What office and venue both changed, side by side."),
        {QStringLiteral("NUMBER")}, withUser({dataOption(), jsonOption()})};
}

Result<void> SessionConflictsCommand::run(const Arguments& arguments, Output& output)
{
    const auto at = sessionDesk(arguments, {Role::Head, Role::Secretary}, output);
    if (!at)
        return at.error();
    Desk desk = at->travel->desk();
    const auto conflicts = VenueQuery(desk.connection).conflictsOf(at->session);
    if (!conflicts)
        return conflicts.error();
    QJsonArray rows;
    for (const ConflictView& conflict : *conflicts) {
        if (const auto noted = LookIntoFile(desk).run(conflict.application); !noted)
            return noted;
        for (const ConflictPart& part : conflict.parts) {
            rows.append(QJsonObject {{QStringLiteral("id"), conflict.id.toText()},
                {QStringLiteral("application"), conflict.applicationNumber}, {QStringLiteral("what"), part.what},
                {QStringLiteral("office"), part.office}, {QStringLiteral("venue"), part.venue},
                {QStringLiteral("chosen"), conflict.chosen ? codeOf(*conflict.chosen) : QString()}});
        }
    }
    output.table({QStringLiteral("id"), QStringLiteral("application"), QStringLiteral("what"), QStringLiteral("office"),
                     QStringLiteral("venue"), QStringLiteral("chosen")},
        rows);
    return {};
}

CommandShape SessionChooseCommand::shape() const
{
    return {QStringLiteral("session choose"), QStringLiteral("Whose value of a conflict stands: office or venue."),
        {QStringLiteral("ID"), QStringLiteral("SIDE")}, withUser({dataOption()})};
}

Result<void> SessionChooseCommand::run(const Arguments& arguments, Output& output)
{
    const auto at = travelDesk(arguments, {Role::Head, Role::Secretary}, output);
    if (!at)
        return at.error();
    const auto id = ConflictId::fromText(arguments.at("ID"));
    if (!id)
        return Error {ErrorKind::NotFound, {QStringLiteral("conflict"), arguments.at("ID")}, {}};
    const auto side = parseConflictSide(arguments.at("SIDE"));
    if (!side)
        return side.error();
    Desk desk = (*at)->desk();
    const auto done = ResolveConflict(desk).run(*id, *side);
    if (done)
        output.line(QStringLiteral("chosen"));
    return done;
}

} // namespace tanu::cli
