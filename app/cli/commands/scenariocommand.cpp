#include "app/cli/commands/scenariocommand.h"

#include "app/bootstrap/installation.h"
#include "app/cli/opencenter.h"
#include "app/demo/operatorside.h"
#include "app/scenario/play/playscenario.h"
#include "app/scenario/scenariowords.h"
#include "core/exchange/networktransport.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

namespace tanu::cli {

namespace {

using namespace tanu::scenario;

QString dayText(QDate date)
{
    return date.toString(QStringLiteral("dd.MM.yyyy"));
}

QString termText(const CaseAfter::Term& term)
{
    return QStringLiteral("%1 — %2%3").arg(term.clause, dayText(term.lastDay), term.isMet ? QStringLiteral(" (исполнен)") : QString());
}

QString caseText(const CaseAfter& after)
{
    QStringList terms;
    for (const CaseAfter::Term& term : after.terms)
        terms.append(termText(term));
    return QStringLiteral("    %1: %2; сроки: %3; документы: %4")
        .arg(after.who, wordFor(stateWords(), after.state), terms.join(QStringLiteral(", ")),
            after.documents.join(QStringLiteral(", ")));
}

QString eventText(const Event& event)
{
    return QStringLiteral("%1  %2 — %3")
        .arg(toKazakhstan(event.at).toString(QStringLiteral("dd.MM.yyyy HH:mm")), wordFor(eventWords(), event.code),
            event.who.join(QStringLiteral(", ")));
}

QJsonObject caseObject(const CaseAfter& after)
{
    QJsonArray terms;
    for (const CaseAfter::Term& term : after.terms)
        terms.append(QJsonObject {{QStringLiteral("clause"), term.clause},
            {QStringLiteral("lastDay"), term.lastDay.toString(Qt::ISODate)}, {QStringLiteral("met"), term.isMet}});
    return {{QStringLiteral("who"), after.who}, {QStringLiteral("state"), after.state}, {QStringLiteral("terms"), terms},
        {QStringLiteral("documents"), QJsonArray::fromStringList(after.documents)}};
}

QJsonObject eventObject(const EventAfter& after)
{
    QJsonArray cases;
    for (const CaseAfter& one : after.cases)
        cases.append(caseObject(one));
    QJsonObject object {{QStringLiteral("line"), after.event.line}, {QStringLiteral("event"), after.event.code},
        {QStringLiteral("at"), after.event.at.toString(Qt::ISODate)}, {QStringLiteral("cases"), cases},
        {QStringLiteral("failures"), QJsonArray::fromStringList(after.failures)}};
    if (after.refused)
        object.insert(QStringLiteral("refused"), nameOf(after.refused->kind));
    return object;
}

void print(const std::vector<EventAfter>& told, Output& output)
{
    QJsonArray rows;
    for (const EventAfter& after : told) {
        output.line(eventText(after.event));
        if (after.refused)
            output.line(QStringLiteral("    отказ: %1 %2").arg(nameOf(after.refused->kind), after.refused->arguments.join(QStringLiteral(", "))));
        for (const CaseAfter& one : after.cases)
            output.line(caseText(one));
        for (const QString& failure : after.failures)
            output.line(QStringLiteral("  ! ") + failure);
        rows.append(eventObject(after));
    }
    if (output.isJson())
        output.table({}, rows);
}

Result<Scenario> readScenario(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error {ErrorKind::FileUnreadable, {path}, {}};
    return parseScenario(QString::fromUtf8(file.readAll()));
}

Result<std::vector<EventAfter>> play(const Scenario& scenario, const QString& folder, const QString& beside)
{
    const QString serverData = QDir(folder).filePath(QStringLiteral("server"));
    if (!QDir().mkpath(serverData))
        return Error {ErrorKind::FileUnwritable, {serverData}, {}};
    const auto server = demo::OperatorSide::start(serverData);
    if (!server)
        return server.error();
    const auto installation
        = Installation::open(QDir(folder).filePath(QStringLiteral("center")), {Installation::Kind::Demo});
    if (!installation)
        return installation.error();
    const QDateTime begin = scenario.events.front().at;
    ManualClock clock(begin);
    Desk desk = (*installation)->desk(clock, Installation::firstActor());
    NetworkTransport transport((QUrl((*server)->address())));
    Stage stage(desk, clock, transport, beside);
    const auto codeOf = [&](const Center& center) { return demo::OperatorSide::enrolmentCode(serverData, center); };
    if (const auto set = stage.set(begin, (*server)->address(), codeOf); !set)
        return set.error();
    return PlayScenario(stage).run(scenario);
}

} // namespace

CommandShape ScenarioCommand::shape() const
{
    return {QStringLiteral("scenario"),
        QStringLiteral("Plays a written story through the services and prints states, terms and documents."),
        {QStringLiteral("FILE")}, {jsonOption()}};
}

Result<void> ScenarioCommand::run(const Arguments& arguments, Output& output)
{
    const QString path = arguments.at("FILE");
    const auto scenario = readScenario(path);
    if (!scenario)
        return scenario.error();
    const QTemporaryDir folder;
    if (!folder.isValid())
        return Error {ErrorKind::FileUnwritable, {folder.path()}, {}};
    const auto told = play(*scenario, folder.path(), QFileInfo(path).absolutePath());
    if (!told)
        return told.error();
    output.line(scenario->title);
    print(*told, output);
    QStringList failures;
    for (const EventAfter& after : *told)
        failures += after.failures;
    if (failures.isEmpty())
        return {};
    return Error {ErrorKind::ImportLineBad, {QString::number(failures.size()), failures.front()}, {}};
}

} // namespace tanu::cli
