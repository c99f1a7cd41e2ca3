#pragma once

#include "core/security/signing.h"
#include "core/wire/batchanswer.h"
#include "core/wire/certificaterecord.h"
#include "core/wire/enrolment.h"
#include "core/wire/hello.h"
#include "core/wire/numberblock.h"
#include "core/wire/outcomerecord.h"
#include "core/wire/recordrevision.h"
#include "server/http/httprequest.h"
#include "server/http/httpresponse.h"

#include <functional>

namespace tanu::server {

/// How a test reaches the server: in process, or over a socket.
using Transport = std::function<HttpResponse(const HttpRequest&)>;

/// The other side of the exchange, for the tests of the server: a center's installation with its key, which
/// says what real ones say, and on request what they must not.
class FakeCenter {
public:
    explicit FakeCenter(const QString& number, Transport transport);

    [[nodiscard]] HttpResponse enrol(const QString& code);
    [[nodiscard]] HttpResponse postSigned(const QByteArray& path, const QByteArray& body) const;
    HttpResponse send(const QByteArray& batch) const;
    /// A greeting, signed.
    [[nodiscard]] HttpResponse hello(int protocol = protocolVersion) const;
    /// Opens an upload of these bytes; `size` as the test wants.
    [[nodiscard]] HttpResponse openUpload(const QByteArray& whole, std::optional<qint64> size = std::nullopt) const;
    [[nodiscard]] HttpResponse sendChunk(const QByteArray& whole, qint64 offset, qint64 length) const;
    [[nodiscard]] HttpResponse finishUpload(const QByteArray& whole) const;
    [[nodiscard]] HttpResponse askNumbers(qint64 after, int count) const;

    /// A whole batch under the next sequence of the device.
    [[nodiscard]] QByteArray batchOf(const QList<RecordRevision>& records);
    [[nodiscard]] QByteArray batchAt(
        qint64 sequence, const QByteArrayList& canonical, qint64 epoch = 1) const;

    /// A document handed over, with an IIN in its record, dated 2026.
    [[nodiscard]] CertificateRecord certificate(
        qint64 ordinal, const QString& surname = QStringLiteral("Әбдіқадыров")) const;
    [[nodiscard]] static RecordRevision record(const CertificateRecord& content);
    [[nodiscard]] static RecordRevision next(const RecordRevision& before, const CertificateRecord& content);
    [[nodiscard]] static RecordRevision record(const OutcomeRecord& content);
    [[nodiscard]] static RecordRevision numberEnd(const QString& center, qint64 first, qint64 last);
    [[nodiscard]] OutcomeRecord outcome() const;

    /// As the QR code has it.
    [[nodiscard]] QString tokenOf(const CertificateRecord& certificate) const;

    [[nodiscard]] const QByteArray& device() const { return m_device; }
    [[nodiscard]] const SigningKey& key() const { return *m_key; }
    [[nodiscard]] const Center& center() const { return m_center; }

private:
    [[nodiscard]] QByteArray message(const QByteArray& payload, const char* purpose) const;

    Center m_center;
    Transport m_transport;
    std::unique_ptr<SigningKey> m_key;
    QByteArray m_device;
    qint64 m_sequence = 0;
};

HttpRequest getOf(const QString& pathAndQuery);
HttpRequest postOf(const QString& path, const QByteArray& body);
HttpRequest formOf(const QString& path, const QList<std::pair<QString, QString>>& fields);

/// Payload of a signed message of the server; empty if the purpose is another.
QByteArray payloadIn(const QByteArray& message, const char* purpose);
/// Code of a refusal.
QString codeIn(const HttpResponse& response);
/// What became of each record of a batch, as names.
QStringList fatesIn(const HttpResponse& response);
/// Codes of the problems, in order; empty for lines without one.
QStringList problemsIn(const HttpResponse& response);

} // namespace tanu::server
