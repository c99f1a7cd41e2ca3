#include "app/cli/commands/synccommand.h"

#include "app/cli/opencenter.h"
#include "core/exchange/carrybatch.h"
#include "core/exchange/enrolinstallation.h"
#include "core/exchange/networktransport.h"
#include "core/exchange/synchronize.h"
#include "core/services/queries/exchangequery.h"

#include <functional>

namespace tanu::cli {

namespace {

QString wordOf(SyncStage stage)
{
    switch (stage) {
    case SyncStage::Greeting:
        return QStringLiteral("greeting the server");
    case SyncStage::Asking:
        return QStringLiteral("asking what is missing");
    case SyncStage::Sending:
        return QStringLiteral("sending records");
    case SyncStage::Numbers:
        return QStringLiteral("asking for numbers");
    case SyncStage::Lists:
        return QStringLiteral("bringing the lists");
    case SyncStage::Orders:
        return QStringLiteral("taking the orders of the platform");
    case SyncStage::Months:
        return QStringLiteral("comparing the months");
    case SyncStage::Answers:
        return QStringLiteral("asking what the support answered");
    }
    Q_UNREACHABLE();
}

Result<void> enrolAnew(
    const Installation& center, const Desk& desk, Transport& transport, const Arguments& arguments)
{
    const auto spare = center.spareKey();
    if (!spare)
        return spare.error();
    Desk anew {desk.connection, desk.clock, *spare->key, desk.actor};
    return EnrolInstallation(anew, transport).runAnew(arguments.at("ADDRESS"), arguments.at("CODE"), spare->name);
}

/// Opens the center and signs in whoever the arguments name, then works.
Result<void> atDesk(const Arguments& arguments, Output& output,
    const std::function<Result<void>(const Installation& center, Desk& desk)>& work)
{
    const auto center = openCenter(arguments);
    if (!center)
        return center.error();
    const auto actor = actorFor(**center, arguments, Role::Administrator, output);
    if (!actor)
        return actor.error();
    const SystemClock clock;
    Desk desk = (*center)->desk(clock, *actor);
    return work(**center, desk);
}

} // namespace

CommandShape SyncCommand::shape() const
{
    return {QStringLiteral("sync"), QStringLiteral("Synchronizes with the server now."), {},
        withUser({dataOption(), jsonOption()})};
}

Result<void> SyncCommand::run(const Arguments& arguments, Output& output)
{
    return atDesk(arguments, output, [&](const Installation&, Desk& desk) -> Result<void> {
        const auto view = ExchangeQuery(desk.connection).load();
        if (!view)
            return view.error();
        if (!view->isEnrolled)
            return ErrorKind::NotEnrolled;
        NetworkTransport transport((QUrl(view->address)));
        const auto report = Synchronize(desk, transport).run({}, [&](SyncStage stage, int done, int total) {
            output.progress(wordOf(stage), done, total);
        });
        if (!report)
            return report.error();
        output.object({{QStringLiteral("accepted"), report->accepted}, {QStringLiteral("rejected"), report->rejected},
            {QStringLiteral("deferred"), report->deferred}, {QStringLiteral("numbers"), report->numbers},
            {QStringLiteral("orders"), report->orders}, {QStringLiteral("orderStopped"), report->isOrderStopped},
            {QStringLiteral("offeredAgain"), report->offeredAgain},
            {QStringLiteral("monthsThatDiffer"), report->monthsThatDiffer.join(QLatin1Char(' '))},
            {QStringLiteral("monthsClosed"), report->monthsClosed.join(QLatin1Char(' '))},
            {QStringLiteral("monthsRefused"), report->monthsRefused.join(QLatin1Char(' '))},
            {QStringLiteral("answers"), report->answers},
            {QStringLiteral("clockSkewSeconds"), report->clockSkewSeconds}});
        return {};
    });
}

CommandShape SyncWriteCommand::shape() const
{
    return {QStringLiteral("sync write"), QStringLiteral("Writes what waits into a file to carry to the server."),
        {QStringLiteral("FILE")}, withUser({dataOption(), jsonOption()})};
}

Result<void> SyncWriteCommand::run(const Arguments& arguments, Output& output)
{
    return atDesk(arguments, output, [&](const Installation&, Desk& desk) -> Result<void> {
        const auto written = CarryBatch(desk).write(arguments.at("FILE"));
        if (!written)
            return written.error();
        output.object({{QStringLiteral("sequence"), written->sequence}, {QStringLiteral("records"), written->records},
            {QStringLiteral("remaining"), written->remaining}});
        return {};
    });
}

CommandShape SyncReadCommand::shape() const
{
    return {QStringLiteral("sync read"), QStringLiteral("Reads the server's answer that came back in a file."),
        {QStringLiteral("FILE")}, withUser({dataOption(), jsonOption()})};
}

Result<void> SyncReadCommand::run(const Arguments& arguments, Output& output)
{
    return atDesk(arguments, output, [&](const Installation&, Desk& desk) -> Result<void> {
        const auto read = CarryBatch(desk).read(arguments.at("FILE"));
        if (!read)
            return read.error();
        output.object({{QStringLiteral("standing"), codeOf(read->standing)}, {QStringLiteral("sequence"), read->sequence},
            {QStringLiteral("accepted"), read->counts.accepted}, {QStringLiteral("rejected"), read->counts.rejected},
            {QStringLiteral("deferred"), read->counts.deferred}});
        return {};
    });
}

CommandShape EnrolCommand::shape() const
{
    return {QStringLiteral("enrol"), QStringLiteral("Enrols this installation with the operator's one-time code."),
        {QStringLiteral("ADDRESS"), QStringLiteral("CODE")},
        withUser({dataOption(), {QStringLiteral("anew"), QString()}})};
}

Result<void> EnrolCommand::run(const Arguments& arguments, Output& output)
{
    return atDesk(arguments, output, [&](const Installation& center, Desk& desk) -> Result<void> {
        NetworkTransport transport((QUrl(arguments.at("ADDRESS"))));
        const auto done = arguments.has("anew")
            ? enrolAnew(center, desk, transport, arguments)
            : EnrolInstallation(desk, transport).run(arguments.at("ADDRESS"), arguments.at("CODE"));
        if (done)
            output.line(QStringLiteral("enrolled"));
        return done;
    });
}

} // namespace tanu::cli
