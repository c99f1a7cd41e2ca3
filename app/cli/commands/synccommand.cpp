#include "app/cli/commands/synccommand.h"

#include "app/cli/opencenter.h"
#include "core/exchange/enrolinstallation.h"
#include "core/exchange/networktransport.h"
#include "core/exchange/synchronize.h"
#include "core/services/queries/exchangequery.h"

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
    }
    Q_UNREACHABLE();
}

} // namespace

CommandShape SyncCommand::shape() const
{
    return {QStringLiteral("sync"), QStringLiteral("Synchronizes with the server now."), {},
        withUser({dataOption(), jsonOption()})};
}

Result<void> SyncCommand::run(const Arguments& arguments, Output& output)
{
    const auto center = openCenter(arguments);
    if (!center)
        return center.error();
    const auto actor = actorFor(**center, arguments, Role::Administrator, output);
    if (!actor)
        return actor.error();
    const auto view = ExchangeQuery((*center)->connection()).load();
    if (!view)
        return view.error();
    if (!view->isEnrolled)
        return ErrorKind::NotEnrolled;
    const SystemClock clock;
    Desk desk = (*center)->desk(clock, *actor);
    NetworkTransport transport((QUrl(view->address)));
    const auto report = Synchronize(desk, transport).run({}, [&](SyncStage stage, int done, int total) {
        output.progress(wordOf(stage), done, total);
    });
    if (!report)
        return report.error();
    output.object({{QStringLiteral("accepted"), report->accepted}, {QStringLiteral("rejected"), report->rejected},
        {QStringLiteral("deferred"), report->deferred}, {QStringLiteral("numbers"), report->numbers},
        {QStringLiteral("clockSkewSeconds"), report->clockSkewSeconds}});
    return {};
}

CommandShape EnrolCommand::shape() const
{
    return {QStringLiteral("enrol"), QStringLiteral("Enrols this installation with the operator's one-time code."),
        {QStringLiteral("ADDRESS"), QStringLiteral("CODE")}, withUser({dataOption()})};
}

Result<void> EnrolCommand::run(const Arguments& arguments, Output& output)
{
    const auto center = openCenter(arguments);
    if (!center)
        return center.error();
    const auto actor = actorFor(**center, arguments, Role::Administrator, output);
    if (!actor)
        return actor.error();
    const SystemClock clock;
    Desk desk = (*center)->desk(clock, *actor);
    NetworkTransport transport((QUrl(arguments.at("ADDRESS"))));
    const auto done = EnrolInstallation(desk, transport).run(arguments.at("ADDRESS"), arguments.at("CODE"));
    if (done)
        output.line(QStringLiteral("enrolled"));
    return done;
}

} // namespace tanu::cli
