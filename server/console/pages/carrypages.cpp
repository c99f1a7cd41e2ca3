#include "server/console/pages/carrypages.h"

#include "core/base/strongid.h"
#include "server/actions/carrybatch.h"
#include "server/console/frame/consoleframe.h"
#include "server/console/frame/datatable.h"
#include "server/console/frame/formparts.h"

namespace tanu::server {

namespace {

const QString carryPath = QStringLiteral("/console/batches/carry");

/// What the words for a refusal name.
QStringList namedBy(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
        return error.arguments.mid(1); // installation, center
    case ErrorKind::NotEnrolled:
        return error.arguments; // two centers
    case ErrorKind::ActionNotAllowed:
        return error.arguments.mid(2); // why, or the sequence
    default:
        return {};
    }
}

/// Why nothing of the file was taken; empty for what is no fault of the file.
QString reasonOf(const Say& say, const Error& error)
{
    QString key = QLatin1String("carry.") + tanu::nameOf(error.kind);
    if (error.kind == ErrorKind::ActionNotAllowed)
        key += QLatin1Char('.') + error.arguments.value(1);
    if (!say.has(key))
        return {};
    QString text = say(key);
    const QStringList named = namedBy(error);
    for (const QString& name : named) {
        if (text.contains(QLatin1Char('%')))
            text = text.arg(name);
    }
    return text;
}

const char* doneKey(CarriedOutcome::Standing standing)
{
    switch (standing) {
    case CarriedOutcome::Standing::TakenBefore:
        return "batchTakenBefore";
    case CarriedOutcome::Standing::Older:
        return "batchOlder";
    case CarriedOutcome::Standing::Taken:
        break;
    }
    return "batchTaken";
}

} // namespace

CarryPages::CarryPages(const ServerContext& context)
    : m_context(context)
{
}

void CarryPages::addTo(ConsoleRouter& router)
{
    router.add(
        HttpMethod::Get, "/console/batches/carry", [this](const ConsoleRequest& request) { return form(request, {}, 200); });
    router.add(HttpMethod::Post, "/console/batches/carry", [this](const ConsoleRequest& request) { return take(request); });
    router.add(HttpMethod::Get, "/console/batches/{}/{}/answer",
        [this](const ConsoleRequest& request) { return answer(request); });
}

HttpResponse CarryPages::form(const ConsoleRequest& request, const QString& problem, int status) const
{
    const Say& say = request.say;
    FieldProblems problems;
    if (!problem.isEmpty())
        problems.insert(QStringLiteral("file"), problem);
    const Html content = element("p", {{"class", QStringLiteral("lead")}}, say("carry.lead"))
        + postFileForm(request, carryPath,
            fileField({"file", say("carry.file"), QStringLiteral(".batch"), say("carry.fileHint")}, problems)
                + submitButton(say("carry.take")));
    return ConsoleFrame::page(request, say("carry.title"), content, status);
}

HttpResponse CarryPages::take(const ConsoleRequest& request) const
{
    const auto file = request.form.file(QStringLiteral("file"));
    if (!file || file->content.isEmpty())
        return form(request, request.say("carry.noFile"), 422);
    const auto outcome = CarryBatch(m_context).runOn(file->content, request.who().forJournal());
    if (!outcome) {
        const QString reason = reasonOf(request.say, outcome.error());
        return reason.isEmpty() ? ConsoleFrame::refusal(request, outcome.error()) : form(request, reason, 422);
    }
    const QString batch = QLatin1String("/console/batches/") + uuidToText(outcome->device.id) + QLatin1Char('/')
        + QString::number(outcome->sequence) + QLatin1String("?show=all");
    return ConsoleFrame::done(request, outcome->isSealed ? batch : QString(batch + QLatin1String("&plain=1")),
        doneKey(outcome->standing));
}

HttpResponse CarryPages::answer(const ConsoleRequest& request) const
{
    const QByteArray id = uuidFromText(request.arguments.value(0));
    const qint64 sequence = request.arguments.value(1).toLongLong();
    const auto device = DeviceTable(m_context.connection).find(id);
    if (!device)
        return ConsoleFrame::refusal(request, device.error());
    const auto kept = AnswerTable(m_context.connection).find(id, sequence);
    if (!kept)
        return ConsoleFrame::refusal(request, kept.error());
    if (!device->has_value() || !kept->has_value())
        return ConsoleFrame::refusal(request, 404);
    const bool isSealed = request.parameter("plain").isEmpty();
    const auto bytes = CarryBatch(m_context).answerFile(**device, (*kept)->message, isSealed);
    if (!bytes)
        return ConsoleFrame::refusal(request, bytes.error());
    HttpResponse response {200, "application/octet-stream", *bytes, {}};
    const QString name = QStringLiteral("tanu-%1-%2.answer").arg((*device)->center.toString()).arg(sequence);
    return response.with("Content-Disposition", "attachment; filename=\"" + name.toLatin1() + '"');
}

} // namespace tanu::server
