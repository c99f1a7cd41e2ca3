#include "server/actions/carrybatch.h"

#include "core/base/durablefile.h"
#include "core/base/strongid.h"
#include "core/database/transaction.h"
#include "core/security/carriedfile.h"
#include "core/wire/cbor.h"
#include "server/actions/receivebatch.h"
#include "server/deeds/carryout.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

namespace tanu::server {

namespace {

Result<void> writeDurably(const QString& path, const QByteArray& bytes)
{
    auto file = DurableFile::create(path);
    if (!file)
        return file.error();
    if (const auto written = (*file)->write(bytes); !written)
        return written;
    return (*file)->publish();
}

/// Refused under the lock of the center, or by what the batch says of itself.
Error explained(const Error& error, const BatchManifest& manifest, const Device& device)
{
    if (error.kind == ErrorKind::NotEnrolled)
        return {ErrorKind::NotEnrolled, {manifest.center.toString(), device.center.toString()}, {}};
    if (error.kind == ErrorKind::ActionNotAllowed) {
        return {ErrorKind::ActionNotAllowed,
            {QStringLiteral("batch"), QStringLiteral("forked"), QString::number(manifest.sequence)}, {}};
    }
    return error;
}

/// A folder beside the data for one file, gone with the object; nobody else may look into it.
class PassingFile {
public:
    explicit PassingFile(const QString& data)
        : m_folder(data + QLatin1String("/carried-XXXXXX"))
    {
    }

    [[nodiscard]] bool isThere() const { return m_folder.isValid(); }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("file")); }

private:
    QTemporaryDir m_folder;
};

} // namespace

CarryBatch::CarryBatch(const ServerContext& context)
    : m_context(context)
{
}

Result<CarriedOutcome> CarryBatch::run(const QString& path, const QString& by) const
{
    const auto file = m_context.signer.openBatch(path, greatestFile);
    return file ? take(file->content, file->isSealed, by) : Result<CarriedOutcome>(file.error());
}

Result<CarriedOutcome> CarryBatch::runOn(const QByteArray& bytes, const QString& by) const
{
    const PassingFile passing(m_context.data);
    QFile file(passing.path());
    const bool isWritten = passing.isThere() && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    file.close();
    if (!isWritten || file.error() != QFileDevice::NoError)
        return Error{ErrorKind::FileUnwritable, {file.fileName()}, file.errorString()};
    return run(passing.path(), by);
}

Result<CarriedOutcome> CarryBatch::take(const QByteArray& content, bool isSealed, const QString& by) const
{
    const auto batch = parseBatch(content);
    if (!batch)
        return Error{ErrorKind::AnswerMalformed, {batch.problem().code, batch.problem().path}, {}};
    const BatchManifest& manifest = batch->manifest;
    const auto device = DeviceTable(m_context.connection).find(manifest.device);
    if (!device)
        return device.error();
    if (!device->has_value()) {
        return Error{ErrorKind::NotFound,
            {QStringLiteral("device"), uuidToText(manifest.device), manifest.center.toString()}, {}};
    }
    if ((*device)->fencedAt) {
        return Error{ErrorKind::ActionNotAllowed,
            {QStringLiteral("batch"), QStringLiteral("fenced"), (*device)->fencedBecause}, {}};
    }
    const auto standing = standingOf(**device, *batch);
    if (!standing)
        return standing.error();
    const auto answer = ReceiveBatch(m_context).run(**device, content, TakeBatch::Way::Carried);
    if (!answer)
        return explained(answer.error(), manifest, **device);
    if (const auto noted = note(**device, manifest.sequence, by); !noted)
        return noted.error();
    return CarriedOutcome{*standing, **device, manifest.sequence, *answer, isSealed};
}

Result<CarriedOutcome::Standing> CarryBatch::standingOf(const Device& device, const Batch& batch) const
{
    const auto kept = AnswerTable(m_context.connection).batchAt(device.id, batch.manifest.sequence);
    if (!kept)
        return kept.error();
    if (kept->has_value())
        return CarriedOutcome::Standing::TakenBefore;
    return batch.manifest.sequence < device.sequence ? CarriedOutcome::Standing::Older : CarriedOutcome::Standing::Taken;
}

Result<void> CarryBatch::note(const Device& device, qint64 sequence, const QString& by) const
{
    Cbor content = Cbor::map();
    content.insert(QLatin1String("sequence"), Cbor(sequence));
    const Deed deed{{m_context.clock.now(), by, QStringLiteral("carryBatch"), QStringLiteral("device"), device.id,
        content.encode()}};
    return inTransaction(m_context.connection, [&] { return carryOut(m_context, deed); });
}

Result<void> CarryBatch::writeAnswer(const QString& path, const Device& device, const QByteArray& answer, bool isSealed)
{
    if (!isSealed)
        return writeDurably(path, answer);
    const auto key = PublicKey::fromBytes(device.publicKey);
    return key ? writeCarried(path, SealedKind::BatchAnswer, *key, answer) : Result<void>(key.error());
}

Result<QByteArray> CarryBatch::answerFile(const Device& device, const QByteArray& answer, bool isSealed) const
{
    if (!isSealed)
        return answer;
    const PassingFile passing(m_context.data);
    if (!passing.isThere())
        return Error{ErrorKind::FileUnwritable, {passing.path()}, {}};
    if (const auto written = writeAnswer(passing.path(), device, answer, isSealed); !written)
        return written.error();
    QFile file(passing.path());
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::FileUnreadable, {file.fileName()}, file.errorString()};
    return file.readAll();
}

} // namespace tanu::server
