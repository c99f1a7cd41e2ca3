#include "app/cli/commands/sessiontravelcommands.h"

#include "app/cli/travel.h"
#include "core/exchange/parcels/bringhomesession.h"
#include "core/exchange/parcels/checkoutsession.h"
#include "core/exchange/parcels/parcelsin.h"
#include "core/exchange/parcels/receivesession.h"
#include "core/exchange/parcels/resolveconflict.h"
#include "core/exchange/parcels/returnsession.h"
#include "core/exchange/parcels/takebacksession.h"
#include "core/exchange/parcels/venuequery.h"

#include <QtCore/QFileInfo>

namespace tanu::cli {

namespace {

const std::initializer_list<Role> carriers {Role::Administrator, Role::Secretary, Role::Registrar};

CommandShape::Option outOption()
{
    return {QStringLiteral("out"), QStringLiteral("FILE|DIR"), true};
}

/// The file, or the folder's parcels that are for this installation.
Result<QStringList> parcelsAt(const TravelDesk& at, const QString& path)
{
    if (!QFileInfo(path).isDir())
        return QStringList {path};
    return parcelsIn(at.installation->connection(), path);
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

} // namespace

CommandShape SessionCheckOutCommand::shape() const
{
    return {QStringLiteral("session checkout"), QStringLiteral("Hands a session over to a venue as one sealed file."),
        {QStringLiteral("NUMBER")},
        withUser({dataOption(), {QStringLiteral("venue"), QStringLiteral("NAME"), true}, outOption(), jsonOption()})};
}

Result<void> SessionCheckOutCommand::run(const Arguments& arguments, Output& output)
{
    const auto at = travelDesk(arguments, carriers, output);
    if (!at)
        return at.error();
    const auto session = findSession(*(*at)->installation, arguments.at("NUMBER"));
    if (!session)
        return session.error();
    const auto venue = findVenue(*(*at)->installation, arguments.value("venue"));
    if (!venue)
        return venue.error();
    Desk desk = (*at)->desk();
    const auto done = CheckOutSession(desk, (*at)->installation->formsFolder())
                          .run({*session, *venue, {}}, arguments.value("out"));
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
    const auto parcels = parcelsAt(**at, arguments.at("FILE|DIR"));
    if (!parcels)
        return parcels.error();
    Desk desk = (*at)->desk();
    for (const QString& path : *parcels) {
        const auto done = ReceiveSession(desk, *(*at)->key, (*at)->installation->formsFolder()).run(path);
        if (!done)
            return done.error();
        output.object(shown(*done));
    }
    return {};
}

CommandShape SessionReturnCommand::shape() const
{
    return {QStringLiteral("session return"), QStringLiteral("Writes at the venue what the office brings home."),
        {QStringLiteral("NUMBER")}, withUser({dataOption(), outOption(), jsonOption()})};
}

Result<void> SessionReturnCommand::run(const Arguments& arguments, Output& output)
{
    const auto at = travelDesk(arguments, carriers, output);
    if (!at)
        return at.error();
    const auto session = findSession(*(*at)->installation, arguments.at("NUMBER"));
    if (!session)
        return session.error();
    Desk desk = (*at)->desk();
    const auto done = ReturnSession(desk).run(*session, arguments.value("out"));
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
    const auto parcels = parcelsAt(**at, arguments.at("FILE|DIR"));
    if (!parcels)
        return parcels.error();
    Desk desk = (*at)->desk();
    for (const QString& path : *parcels) {
        const auto done = BringHomeSession(desk, *(*at)->key).run(path);
        if (!done)
            return done.error();
        output.object(shown(*done));
    }
    return {};
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
    const auto at = travelDesk(arguments, {Role::Administrator}, output);
    if (!at)
        return at.error();
    const auto session = findSession(*(*at)->installation, arguments.at("NUMBER"));
    if (!session)
        return session.error();
    Desk desk = (*at)->desk();
    const auto done = TakeBackSession(desk).run(*session, arguments.value("reason"));
    if (done)
        output.line(QStringLiteral("taken back"));
    return done;
}

CommandShape SessionConflictsCommand::shape() const
{
    return {QStringLiteral("session conflicts"), QStringLiteral("What office and venue both changed, side by side."),
        {QStringLiteral("NUMBER")}, {dataOption(), jsonOption()}};
}

Result<void> SessionConflictsCommand::run(const Arguments& arguments, Output& output)
{
    const auto center = openCenterForReading(arguments);
    if (!center)
        return center.error();
    const auto session = findSession(**center, arguments.at("NUMBER"));
    if (!session)
        return session.error();
    const auto conflicts = VenueQuery((*center)->connection()).conflictsOf(*session);
    if (!conflicts)
        return conflicts.error();
    QJsonArray rows;
    for (const ConflictView& conflict : *conflicts) {
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
