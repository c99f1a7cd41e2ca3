#include "server/console/pages/batchpages.h"

#include "core/base/strongid.h"
#include "core/wire/batchanswer.h"
#include "server/console/frame/consoleframe.h"
#include "server/console/frame/datatable.h"
#include "server/storage/answertable.h"
#include "server/storage/batchcounttable.h"
#include "server/storage/devicetable.h"

#include <algorithm>

namespace tanu::server {

namespace {

const QString batchesPath = QStringLiteral("/console/batches");
constexpr int pageLength = 50;
constexpr qsizetype linesShown = 100;
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

QString wordsOf(const Say& say, RecordFate fate)
{
    return say(QLatin1String("fate.") + tanu::nameOf(fate));
}

Html badgeOf(const Say& say, RecordFate fate)
{
    const bool isIn = fate == RecordFate::Accepted || fate == RecordFate::Duplicate || fate == RecordFate::Superseded;
    const Tone otherwise = fate == RecordFate::Rejected ? Tone::Danger : Tone::Warning;
    return stateBadge(isIn ? Tone::Good : otherwise, wordsOf(say, fate));
}

/// Which lines of an answer a page shows.
struct LinePage {
    bool areAll = false; ///< otherwise only those that were refused
    qsizetype skipped = 0;
};

LinePage pageOf(const ConsoleRequest& request)
{
    return {request.parameter("show") == QLatin1String("all"), std::max(0, request.parameter("skip").toInt())};
}

/// Their places in the batch, from 0.
QList<qsizetype> placesOf(const BatchAnswer& answer, bool areAll)
{
    QList<qsizetype> places;
    for (qsizetype i = 0; i < answer.lines.size(); ++i) {
        if (areAll || answer.lines.at(i).problem)
            places.append(i);
    }
    return places;
}

Html linesTable(const Say& say, const BatchAnswer& answer, const QList<qsizetype>& places, bool areAll)
{
    DataTable table(say(areAll ? "batch.records" : "batch.rejected"),
        {say("batch.place"), say("batch.hash"), say("batch.fate"), say("batch.reason"), say("batch.path"),
            say("batch.arguments")},
        say(areAll ? "batch.empty" : "batch.nothing"));
    table.setNumbers({0});
    for (const qsizetype place : places) {
        const AnswerLine& line = answer.lines.at(place);
        const RecordProblem problem = line.problem.value_or(RecordProblem());
        table.add({Html::text(QString::number(place + 1)),
            element("code", {}, QString::fromLatin1(line.hash.left(hashShown).toHex())), badgeOf(say, line.fate),
            Html::text(line.problem ? reasonOf(say, problem) : QString()), element("code", {}, problem.path),
            Html::text(problem.arguments.join(QLatin1String(", ")))});
    }
    return table.toHtml();
}

Html linesOf(const ConsoleRequest& request, const BatchAnswer& answer)
{
    const Say& say = request.say;
    const LinePage page = pageOf(request);
    const QList<qsizetype> places = placesOf(answer, page.areAll);
    const QString own
        = request.http.path + QLatin1String(request.parameter("plain").isEmpty() ? "?show=" : "?plain=1&show=");
    const QString all = own + QLatin1String("all");
    const QString rejected = own + QLatin1String("rejected");
    Html links = linkButton(
        request.link(page.areAll ? rejected : all), say(page.areAll ? "batch.showRejected" : "batch.showAll"));
    if (const qsizetype next = page.skipped + linesShown; next < places.size()) {
        const QString more = (page.areAll ? all : rejected) + QLatin1String("&skip=") + QString::number(next);
        links += linkButton(request.link(more), say("batch.more"));
    }
    return section(say(page.areAll ? "batch.records" : "batch.rejected"),
        linesTable(say, answer, places.mid(page.skipped, linesShown), page.areAll)
            + element("p", {{"class", QStringLiteral("actions-row")}}, links));
}

/// The answer as a file, for who carries it back.
Html answerLink(const ConsoleRequest& request)
{
    if (!request.may(Right::CarryBatches))
        return {};
    const QString file = request.http.path + QLatin1String(request.parameter("plain").isEmpty() ? "/answer" : "/answer?plain=1");
    return element("p", {{"class", QStringLiteral("actions-row")}}, linkButton(request.link(file), request.say("batch.answer")));
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
    Html links;
    if (request.may(Right::CarryBatches))
        links += linkButton(request.link(batchesPath + QLatin1String("/carry")), say("carry.bring"));
    links += linkButton(request.link(other), say(onlyRejected ? "batches.showAll" : "batches.showRejected"));
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
    const auto known = DeviceTable(m_context.connection).find(device);
    if (!known)
        return ConsoleFrame::refusal(request, known.error());
    QHash<RecordFate, qint64> fates;
    for (const AnswerLine& line : (*answer)->lines)
        ++fates[line.fate];
    FactList facts;
    if (known->has_value())
        facts.add(say("batches.center"), (*known)->center.toString());
    facts.add(say("batches.device"), uuidToText(device));
    facts.add(say("batches.sequence"), QString::number(sequence));
    for (const RecordFate fate : {RecordFate::Accepted, RecordFate::Duplicate, RecordFate::Superseded, RecordFate::Rejected})
        facts.add(wordsOf(say, fate), QString::number(fates.value(fate)));
    return ConsoleFrame::page(
        request, say("batch.title"), facts.toHtml() + answerLink(request) + linesOf(request, **answer));
}

} // namespace tanu::server
