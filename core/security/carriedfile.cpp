#include "core/security/carriedfile.h"

#include <QtCore/QFile>

namespace tanu {

namespace {

constexpr char sealMark[] = "TANUSEAL"; // no batch and no answer begins so: CBOR would make it a text

/// The whole of a plain file, nothing of a sealed one.
Result<std::optional<QByteArray>> plainContent(const QString& path, qint64 greatest)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error {ErrorKind::FileUnreadable, {path}, file.errorString()};
    if (file.peek(sizeof sealMark - 1) == sealMark)
        return std::optional<QByteArray>();
    if (file.size() > greatest)
        return Error {ErrorKind::AnswerMalformed, {}, QStringLiteral("too large")};
    return std::optional(file.readAll());
}

} // namespace

Result<void> writeCarried(const QString& path, SealedKind kind, const PublicKey& reader, const QByteArray& content,
    const SealedFileWriter::BeforeNaming& before)
{
    const auto recipient = EncryptionPublicKey::of(reader);
    if (!recipient)
        return recipient.error();
    const auto written = writeSealed(path, {kind, {*recipient}, nullptr}, content, before);
    return written ? Result<void>() : Result<void>(written.error());
}

Result<CarriedFile> readCarried(const QString& path, SealedKind kind, const SigningKey& reader, qint64 greatest)
{
    auto plain = plainContent(path, greatest);
    if (!plain)
        return plain.error();
    if (plain->has_value())
        return CarriedFile {**std::move(plain), false};
    const auto facts = inspectSealed(path);
    if (!facts)
        return facts.error();
    if (facts->kind != kind)
        return Error {ErrorKind::AnswerMalformed, {}, QStringLiteral("a sealed file of another kind")};
    const auto key = EncryptionKey::of(reader);
    if (!key)
        return key.error();
    auto content = readSealed(path, {kind, **key, std::nullopt}, greatest);
    if (!content)
        return content.error();
    return CarriedFile {*std::move(content), true};
}

} // namespace tanu
