#include "server/commands/batchcommand.h"

#include "core/wire/batchanswer.h"
#include "server/actions/carrybatch.h"
#include "server/commands/arguments.h"
#include "server/serverstore.h"

#include <QtCore/QFile>

#include <algorithm>

namespace tanu::server {

namespace {

const QString bringer = QStringLiteral("operator");

int refuse(const Console& console, const QString& reason)
{
    console.error << "tanu-server: " << reason << '\n';
    console.error.flush();
    return exitFailed;
}

QString whyNotAllowed(const Error& error)
{
    const QString detail = error.arguments.value(2);
    if (error.arguments.value(1) == QLatin1String("fenced"))
        return QLatin1String("the installation is fenced: ") + detail;
    return QLatin1String("sequence ") + detail
        + QLatin1String(" was used for another batch: the installation was restored or cloned, and is fenced now");
}

/// Why nothing of the file was taken; empty for what is no fault of the file.
QString reasonOf(const Error& error)
{
    const auto argument = [&error](qsizetype index) { return error.arguments.value(index); };
    switch (error.kind) {
    case ErrorKind::KeyMissing:
        return QStringLiteral("the batch is for another server: it is sealed to another key");
    case ErrorKind::SealBroken:
        return QLatin1String("the batch was touched: ") + error.detail;
    case ErrorKind::AnswerMalformed:
        return QLatin1String("this is no whole batch: ") + argument(0) + QLatin1Char(' ') + argument(1) + error.detail;
    case ErrorKind::NotFound:
        return QLatin1String("the batch is for another server: the installation ") + argument(1)
            + QLatin1String(" of center ") + argument(2) + QLatin1String(" is not enrolled here");
    case ErrorKind::SignatureWrong:
        return QStringLiteral("the batch was touched: its signature is not the installation's");
    case ErrorKind::NotEnrolled:
        return QLatin1String("the batch is of another center: it says ") + argument(0)
            + QLatin1String(", the installation is of ") + argument(1);
    case ErrorKind::ActionNotAllowed:
        return whyNotAllowed(error);
    default:
        return {};
    }
}

QString countsIn(const QByteArray& answer)
{
    const auto message = parseSigned(answer, signedfor::batchAnswer);
    const auto lines = message ? parseBatchAnswer(message->payload)
                               : Reading<BatchAnswer>(RecordProblem{});
    QStringList counts;
    if (!lines)
        return {};
    for (const RecordFate fate : {RecordFate::Accepted, RecordFate::Duplicate, RecordFate::Superseded,
             RecordFate::Rejected, RecordFate::Deferred}) {
        const auto count = std::count_if(lines->lines.begin(), lines->lines.end(),
            [fate](const AnswerLine& line) { return line.fate == fate; });
        counts.append(nameOf(fate) + QLatin1Char('=') + QString::number(count));
    }
    return counts.join(QLatin1Char('\t'));
}

QString wordsOf(CarriedOutcome::Standing standing)
{
    switch (standing) {
    case CarriedOutcome::Standing::TakenBefore:
        return QStringLiteral("taken before");
    case CarriedOutcome::Standing::Older:
        return QStringLiteral("older than the last one");
    case CarriedOutcome::Standing::Taken:
        break;
    }
    return QStringLiteral("taken");
}

int take(const ServerContext& context, const QString& path, const QString& answerPath, const Console& console)
{
    const auto outcome = CarryBatch(context).run(path, bringer);
    if (!outcome) {
        const QString reason = reasonOf(outcome.error());
        return reason.isEmpty() ? reportFailure(console, outcome.error()) : refuse(console, reason);
    }
    const auto written = CarryBatch::writeAnswer(answerPath, outcome->device, outcome->answer, outcome->isSealed);
    if (!written)
        return reportFailure(console, written.error());
    console.out << wordsOf(outcome->standing) << '\t' << outcome->device.center.toString() << '\t' << outcome->sequence
                << '\t' << countsIn(outcome->answer) << '\n';
    console.out.flush();
    return exitDone;
}

} // namespace

int runBatch(const QStringList& words, const Console& console)
{
    Arguments arguments;
    if (words.value(0) != QLatin1String("take"))
        return refuseUse(console, QStringLiteral("batch takes take"));
    if (const auto wrong = Arguments::read(words.mid(1), {QStringLiteral("data"), QStringLiteral("answer")}, arguments))
        return refuseUse(console, *wrong);
    const QString data = arguments.value(QStringLiteral("data"));
    const QString answer = arguments.value(QStringLiteral("answer"));
    if (data.isEmpty() || answer.isEmpty() || arguments.rest().size() != 1)
        return refuseUse(console, QStringLiteral("batch take takes a file, --answer and --data"));
    if (QFile::exists(answer))
        return reportFailure(console, Error{ErrorKind::AlreadyThere, {QStringLiteral("file"), answer}, {}});
    const SystemClock clock;
    const auto store = ServerStore::find(data);
    if (!store)
        return reportFailure(console, store.error());
    Metrics metrics;
    return take(store->context(clock, metrics), arguments.rest().first(), answer, console);
}

} // namespace tanu::server
