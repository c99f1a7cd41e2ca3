#include "server/commands/batchcommand.h"

#include "core/base/durablefile.h"
#include "core/base/strongid.h"
#include "core/security/carriedfile.h"
#include "core/wire/batchanswer.h"
#include "server/actions/receivebatch.h"
#include "server/commands/arguments.h"
#include "server/serverstore.h"
#include "server/storage/answertable.h"

#include <QtCore/QFile>

namespace tanu::server {

namespace {

constexpr qint64 greatestCarried = 256LL * 1024 * 1024; ///< bytes

int refuse(const Console& console, const QString& reason)
{
    console.error << "tanu-server: " << reason << '\n';
    console.error.flush();
    return exitFailed;
}

QString reasonOf(const Error& error, const BatchManifest& manifest, const Device& device)
{
    switch (error.kind) {
    case ErrorKind::SignatureWrong:
        return QStringLiteral("the batch was touched: its signature is not the installation's");
    case ErrorKind::NotEnrolled:
        return QLatin1String("the batch is of another center: it says ") + manifest.center.toString()
            + QLatin1String(", the installation is of ") + device.center.toString();
    case ErrorKind::ActionNotAllowed:
        return QLatin1String("sequence ") + QString::number(manifest.sequence)
            + QLatin1String(" was used for another batch: the installation was restored or cloned, and is fenced now");
    default:
        return nameOf(error.kind) + QLatin1Char(' ') + error.arguments.join(QLatin1Char(' '));
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

Result<void> writeDurably(const QString& path, const QByteArray& bytes)
{
    auto file = DurableFile::create(path);
    if (!file)
        return file.error();
    if (const auto written = (*file)->write(bytes); !written)
        return written;
    return (*file)->publish();
}

/// What is to be said of a batch that can be taken, before it is.
Result<QString> standingOf(Connection& connection, const Device& device, const Batch& batch)
{
    const auto kept = AnswerTable(connection).batchAt(device.id, batch.manifest.sequence);
    if (!kept)
        return kept.error();
    if (kept->has_value())
        return QStringLiteral("taken before");
    return batch.manifest.sequence < device.sequence ? QStringLiteral("older than the last one") : QStringLiteral("taken");
}

/// Why a file cannot be opened, before anything is known of the batch in it.
QString reasonOf(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::KeyMissing:
        return QStringLiteral("the batch is for another server: it is sealed to another key");
    case ErrorKind::SealBroken:
        return QLatin1String("the batch was touched: ") + error.detail;
    default:
        return nameOf(error.kind) + QLatin1Char(' ') + error.arguments.join(QLatin1Char(' '));
    }
}

/// Answered as it came: a program that seals its batch reads a sealed answer, one of before does not.
Result<void> writeAnswer(const QString& path, const Device& device, const QByteArray& answer, bool isSealed)
{
    if (!isSealed)
        return writeDurably(path, answer);
    const auto key = PublicKey::fromBytes(device.publicKey);
    return key ? writeCarried(path, SealedKind::BatchAnswer, *key, answer) : Result<void>(key.error());
}

int take(ServerStore& store, const Clock& clock, const CarriedFile& file, const QString& answerPath, const Console& console)
{
    const auto batch = parseBatch(file.content);
    if (!batch)
        return refuse(console, QLatin1String("this is no whole batch: ") + batch.problem().code + QLatin1Char(' ')
                + batch.problem().path);
    const BatchManifest& manifest = batch->manifest;
    const auto device = DeviceTable(*store.connection).find(manifest.device);
    if (!device)
        return reportFailure(console, device.error());
    if (!device->has_value())
        return refuse(console, QLatin1String("the batch is for another server: the installation ")
                + uuidToText(manifest.device) + QLatin1String(" of center ") + manifest.center.toString()
                + QLatin1String(" is not enrolled here"));
    if ((*device)->fencedAt)
        return refuse(console, QLatin1String("the installation is fenced: ") + (*device)->fencedBecause);

    const auto standing = standingOf(*store.connection, **device, *batch);
    if (!standing)
        return reportFailure(console, standing.error());
    Metrics metrics;
    const ServerContext context = store.context(clock, metrics);
    const auto answer = ReceiveBatch(context).run(**device, file.content, TakeBatch::Way::Carried);
    if (!answer)
        return refuse(console, reasonOf(answer.error(), manifest, **device));
    if (const auto written = writeAnswer(answerPath, **device, *answer, file.isSealed); !written)
        return reportFailure(console, written.error());
    console.out << *standing << '\t' << manifest.center.toString() << '\t' << manifest.sequence << '\t'
                << countsIn(*answer) << '\n';
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
    auto store = ServerStore::find(data);
    if (!store)
        return reportFailure(console, store.error());
    const auto file = readCarried(arguments.rest().first(), SealedKind::Batch, *store->key, greatestCarried);
    if (!file && file.error().kind == ErrorKind::FileUnreadable)
        return reportFailure(console, file.error());
    if (!file)
        return refuse(console, reasonOf(file.error()));
    return take(*store, clock, *file, answer, console);
}

} // namespace tanu::server
