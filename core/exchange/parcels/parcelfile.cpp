#include "core/exchange/parcels/parcelfile.h"

#include "core/base/durablefile.h"
#include "core/security/sealedfilewriter.h"
#include "core/storage/venuetable.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <algorithm>
#include <filesystem>

namespace tanu {

namespace {

/// In whatever the system names its files with.
std::filesystem::path filesystemPath(const QString& path)
{
    return std::filesystem::path(path.toStdU16String());
}

QString pendingNameOf(const QString& path)
{
    return path + QStringLiteral(".pending");
}

Error broken(const QString& path, const QString& detail)
{
    return {ErrorKind::ParcelBroken, {path}, detail};
}

Error foreign(const QString& path, const QString& detail)
{
    return {ErrorKind::ParcelForeign, {path}, detail};
}

/// The path that a person knows, not that of the unfinished file.
Error named(Error error, const QString& path)
{
    if (error.kind == ErrorKind::SealBroken)
        return broken(path, error.detail);
    if (error.arguments.contains(pendingNameOf(path)))
        error.arguments.replaceInStrings(pendingNameOf(path), path);
    return error;
}

Result<Venue> senderOf(Connection& connection, const SealedFacts& facts, const QString& path)
{
    const auto known = VenueTable(connection).all();
    if (!known)
        return known.error();
    const auto sender = std::find_if(known->begin(), known->end(), [&](const Venue& one) {
        const auto key = PublicKey::fromBytes(one.card.signingKey);
        return key && key->keyId() == facts.sender;
    });
    if (sender == known->end())
        return foreign(path, QStringLiteral("nobody enrolled here signed it"));
    return *sender;
}

/// A reason of the seal as a reason of a parcel.
Error refusal(const Error& error, const QString& path)
{
    switch (error.kind) {
    case ErrorKind::KeyMissing:
    case ErrorKind::SignatureWrong:
        return foreign(path, nameOf(error.kind));
    case ErrorKind::SealBroken:
        return broken(path, error.detail);
    default:
        return error;
    }
}

QString prefixFor(const VenueId& addressee)
{
    return QStringLiteral("tanu-%1-").arg(addressee.toText());
}

} // namespace

PendingParcel::PendingParcel(QString path, QByteArray hash, qint64 size)
    : m_path(std::move(path))
    , m_hash(std::move(hash))
    , m_size(size)
{
}

PendingParcel::~PendingParcel()
{
    if (!m_isPublished)
        QFile::remove(pendingNameOf(m_path));
}

Result<std::unique_ptr<PendingParcel>> PendingParcel::write(const Wanted& wanted, const QByteArray& content)
{
    if (QFileInfo::exists(wanted.path) && !wanted.mayReplace)
        return Error {ErrorKind::AlreadyThere, {QStringLiteral("file"), wanted.path}, {}};
    const QString pending = pendingNameOf(wanted.path);
    QFile::remove(pending);
    const auto written = writeSealed(pending, {SealedKind::Parcel, {wanted.addressee}, &wanted.sender}, content);
    if (!written)
        return named(written.error(), wanted.path);
    return std::unique_ptr<PendingParcel>(new PendingParcel(wanted.path, written->hash, written->size));
}

Result<std::unique_ptr<PendingParcel>> PendingParcel::leftBehind(const QString& path, const QByteArray& hash)
{
    const auto facts = inspectSealed(pendingNameOf(path));
    if (!facts || facts->hash != hash)
        return Error {ErrorKind::NotFound, {QStringLiteral("parcel"), path}, {}};
    return std::unique_ptr<PendingParcel>(new PendingParcel(path, facts->hash, facts->size));
}

Result<void> PendingParcel::publish()
{
    std::error_code failed;
    std::filesystem::rename(filesystemPath(pendingNameOf(m_path)), filesystemPath(m_path), failed);
    if (failed)
        return Error {ErrorKind::FileUnwritable, {m_path}, QString::fromStdString(failed.message())};
    if (const auto flushed = flushFolder(QFileInfo(m_path).absolutePath()); !flushed) {
        QFile::remove(m_path);
        return flushed;
    }
    m_isPublished = true;
    return {};
}

Result<OpenedParcel> openParcel(Connection& connection, const EncryptionKey& key, const QString& path)
{
    const auto facts = inspectSealed(path);
    if (!facts)
        return refusal(facts.error(), path);
    if (!facts->recipients.contains(key.publicKey().keyId()))
        return foreign(path, QStringLiteral("sealed to another installation"));
    auto sender = senderOf(connection, *facts, path);
    if (!sender)
        return sender.error();
    const auto signer = PublicKey::fromBytes(sender->card.signingKey);
    if (!signer)
        return signer.error();
    auto content = readSealed(path, {SealedKind::Parcel, key, *signer}, parcellimit::bytes);
    if (!content)
        return refusal(content.error(), path);
    return OpenedParcel {*std::move(content), facts->hash, *std::move(sender)};
}

ParcelPlace parcelPlace(const QString& target, const VenueId& addressee, const CheckOutId& checkOut,
    ParcelHead::Direction direction)
{
    if (!QFileInfo(target).isDir())
        return {target, false};
    const bool isOut = direction == ParcelHead::Direction::Out;
    const QString name = prefixFor(addressee) + checkOut.toText()
        + (isOut ? QStringLiteral("-out.parcel") : QStringLiteral("-home.parcel"));
    return {QDir(target).filePath(name), true};
}

QStringList parcelsFor(const QString& folder, const VenueId& addressee)
{
    const QDir place(folder);
    QStringList paths;
    const QString wanted = prefixFor(addressee) + QStringLiteral("*.parcel");
    for (const QString& name : place.entryList({wanted}, QDir::Files, QDir::Name))
        paths.append(place.filePath(name));
    return paths;
}

} // namespace tanu
