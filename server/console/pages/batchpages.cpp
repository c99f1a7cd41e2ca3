#include "server/console/pages/batchpages.h"

#include "core/base/strongid.h"
#include "core/wire/batchanswer.h"
#include "server/console/frame/consoleframe.h"
#include "server/console/frame/datatable.h"
#include "server/storage/answertable.h"
#include "server/storage/batchcounttable.h"

namespace tanu::server {

namespace {

const QString batchesPath = QStringLiteral("/console/batches");
constexpr int pageLength = 50;
constexpr qsizetype hashShown = 8; ///< bytes

QString pathOf(const BatchCount& count)
{
    return batchesPath + QLatin1Char('/') + uuidToText(count.device) + QLatin1Char('/') + QString::number(count.sequence);
}

/// The answer that is kept; nothing where there is none, or none that can be read.
Result<std::optional<BatchAnswer>> keptAnswer(Connection& connection, const QByteArray& device, qint64 sequence)
{
    const auto kept = AnswerTable(connection).find(device, sequence);
    if (!kept)
        return kept.error();
    if (!kept->has_value())
        return std::optional<BatchAnswer>();
    const auto message = parseSigned((*kept)->message, signedfor::batchAnswer);
    if (!message)
        return message.error();
    const auto answer = parseBatchAnswer(message->payload);
    return answer ? Result<std::optional<BatchAnswer>>(std::optional(*answer))
                  : Result<std::optional<BatchAnswer>>(answer.error());
}

QString reasonOf(const Say& say, const RecordProblem& problem)
{
    const QString key = QLatin1String("problem.") + problem.code;
    return say.has(key) ? say(key) : problem.code;
}

} // namespace

BatchPages::BatchPages(const ServerContext& context)
    : m_context(context)
{
}

void BatchPages::addTo(ConsoleRouter& router)
{
    router.add(HttpMethod::Get, "/console/batches", [this](const ConsoleRequest& request) { return list(request); });
    router.add(HttpMethod::Get, "/console/batches/{}/{}", [this](const ConsoleRequest& request) { return show(request); });
}

HttpResponse BatchPages::list(const ConsoleRequest& request) const
{
    const Say& say = request.say;
    const bool onlyRejected = request.parameter("only") == QLatin1String("rejected");
    const qint64 skipped = std::max<qint64>(0, request.parameter("skip").toLongLong());
    const auto which = onlyRejected ? BatchCountTable::Which::WithRejections : BatchCountTable::Which::All;
    const auto counts = BatchCountTable(m_context.connection).newest(which, pageLength, skipped);
    if (!counts)
        return ConsoleFrame::refusal(request, counts.error());
    DataTable table(say("batches.title"),
        {say("batches.at"), say("batches.center"), say("batches.device"), say("batches.sequence"),
            say("batches.records"), say("batches.rejected")},
        say(onlyRejected ? "batches.noneRejected" : "batches.nothing"));
    table.setNumbers({3, 4});
    for (const BatchCount& count : *counts) {
        const Html rejected = count.rejected == 0
            ? stateBadge(Tone::Good, say("batches.noRejections"))
            : stateBadge(Tone::Danger, say("batches.countRejected").arg(count.rejected));
        table.add({linkTo(request.link(pathOf(count)), Say::moment(count.takenAt)), Html::text(count.center),
            element("code", {}, uuidToText(count.device)), Html::text(QString::number(count.sequence)),
            Html::text(QString::number(count.records)), rejected});
    }
    const QString other = onlyRejected ? batchesPath : QString(batchesPath + QLatin1String("?only=rejected"));
    Html links = linkButton(request.link(other), say(onlyRejected ? "batches.showAll" : "batches.showRejected"));
    if (counts->size() == static_cast<size_t>(pageLength)) {
        const QString more = batchesPath + QLatin1String("?skip=") + QString::number(skipped + pageLength)
            + (onlyRejected ? QLatin1String("&only=rejected") : QLatin1String());
        links += linkButton(request.link(more), say("batches.older"));
    }
    return ConsoleFrame::page(request, say("batches.title"),
        table.toHtml() + element("p", {{"class", QStringLiteral("actions-row")}}, links));
}

HttpResponse BatchPages::show(const ConsoleRequest& request) const
{
    const Say& say = request.say;
    const QByteArray device = uuidFromText(request.arguments.value(0));
    const qint64 sequence = request.arguments.value(1).toLongLong();
    const auto answer = keptAnswer(m_context.connection, device, sequence);
    if (!answer)
        return ConsoleFrame::refusal(request, answer.error());
    if (!answer->has_value())
        return ConsoleFrame::refusal(request, 404);
    QHash<RecordFate, qint64> fates;
    DataTable table(say("batch.rejected"), {say("batch.hash"), say("batch.reason"), say("batch.path"), say("batch.arguments")},
        say("batch.nothing"));
    for (const AnswerLine& line : (*answer)->lines) {
        ++fates[line.fate];
        if (line.problem) {
            table.add({element("code", {}, QString::fromLatin1(line.hash.left(hashShown).toHex())),
                Html::text(reasonOf(say, *line.problem)), element("code", {}, line.problem->path),
                Html::text(line.problem->arguments.join(QLatin1String(", ")))});
        }
    }
    FactList facts;
    facts.add(say("batches.device"), uuidToText(device));
    facts.add(say("batches.sequence"), QString::number(sequence));
    for (const RecordFate fate : {RecordFate::Accepted, RecordFate::Duplicate, RecordFate::Superseded, RecordFate::Rejected})
        facts.add(say(QLatin1String("fate.") + tanu::nameOf(fate)), QString::number(fates.value(fate)));
    return ConsoleFrame::page(
        request, say("batch.title"), facts.toHtml() + section(say("batch.rejected"), table.toHtml()));
}

} // namespace tanu::server
