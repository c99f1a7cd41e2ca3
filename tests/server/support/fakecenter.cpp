#include "fakecenter.h"

#include "core/domain/values/generatednumbers.h"
#include "core/wire/base32.h"
#include "core/wire/batch.h"
#include "core/wire/certificatetoken.h"
#include "core/wire/cose.h"
#include "core/wire/numberendrecord.h"
#include "core/wire/refusal.h"
#include "core/wire/requestsignature.h"
#include "core/wire/sha256.h"
#include "core/wire/upload.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QUrl>

namespace tanu::server {

namespace {

const QDateTime clock2026(QDate(2026, 11, 20), QTime(6, 0), Qt::UTC);

Center centerWith(const QString& number)
{
    return Center{{QStringLiteral("«Шеберлік» тану орталығы"), QStringLiteral("Центр признания «Шеберлік»")},
        generatedBin(QDate(2020, 5, 1), 7), *AccreditationNumber::parse(number), QDate(2024, 1, 10),
        QDate(2027, 1, 9), {QStringLiteral("Астана"), QStringLiteral("Астана")}, {}, {}};
}

RecordRevision revisionOf(RecordKind kind, const QByteArray& content)
{
    RecordRevision record;
    record.id = makeUuid7(clock2026);
    record.kind = kind;
    record.content = content;
    return record;
}

BatchAnswer answerIn(const HttpResponse& response)
{
    const auto answer = parseBatchAnswer(payloadIn(response.body, signedfor::batchAnswer));
    return answer ? *answer : BatchAnswer{};
}

} // namespace

FakeCenter::FakeCenter(const QString& number, Transport transport)
    : m_center(centerWith(number))
    , m_transport(std::move(transport))
    , m_device(makeUuid7(clock2026))
{
    const auto started = initialiseSodium();
    Q_ASSERT(started);
    m_key = *SigningKey::generate();
}

QByteArray FakeCenter::message(const QByteArray& payload, const char* purpose) const
{
    const QByteArray keyId = m_key->publicKey().keyId();
    return assembleSigned(keyId, payload, m_key->sign(toBeSigned(keyId, payload, purpose)));
}

HttpResponse FakeCenter::enrol(const QString& code)
{
    const EnrolmentRequest request{code, m_key->publicKey().bytes(), m_device, m_center};
    return m_transport(
        postOf(QStringLiteral("/api/v1/enrol"), message(payloadOf(request), signedfor::enrolment)));
}

HttpResponse FakeCenter::postSigned(const QByteArray& path, const QByteArray& body) const
{
    HttpRequest request = postOf(QString::fromLatin1(path), body);
    RequestSignature signature{m_device, clock2026, {}};
    signature.signature = m_key->sign(requestToBeSigned("POST", path, body, m_device, clock2026));
    request.headers.insert(QByteArray(RequestSignature::headerName).toLower(), signature.headerValue());
    return m_transport(request);
}

HttpResponse FakeCenter::send(const QByteArray& batch) const
{
    return postSigned("/api/v1/batches", batch);
}

HttpResponse FakeCenter::askNumbers(qint64 after, int count) const
{
    return postSigned("/api/v1/blocks", payloadOf(NumberRequest{after, count}));
}

HttpResponse FakeCenter::hello(int protocol) const
{
    return postSigned("/api/v1/hello", payloadOf(HelloRequest{m_device, protocol, QStringLiteral("test")}));
}

HttpResponse FakeCenter::openUpload(const QByteArray& whole, std::optional<qint64> size) const
{
    const UploadManifest manifest{m_device, sha256Of(whole), size.value_or(whole.size())};
    return postSigned("/api/v1/uploads", message(payloadOf(manifest), signedfor::upload));
}

HttpResponse FakeCenter::sendChunk(const QByteArray& whole, qint64 offset, qint64 length) const
{
    const QByteArray bytes = whole.mid(offset, length);
    return postSigned("/api/v1/uploads/chunks", payloadOf(UploadChunk{sha256Of(whole), offset, bytes, sha256Of(bytes)}));
}

HttpResponse FakeCenter::finishUpload(const QByteArray& whole) const
{
    return postSigned("/api/v1/uploads/done", payloadOf(UploadState{sha256Of(whole), whole.size()}));
}

QByteArray FakeCenter::batchOf(const QList<RecordRevision>& records)
{
    QByteArrayList canonical;
    for (const RecordRevision& record : records)
        canonical.append(canonicalOf(record));
    return batchAt(++m_sequence, canonical);
}

QByteArray FakeCenter::batchAt(qint64 sequence, const QByteArrayList& canonical, qint64 epoch) const
{
    BatchManifest manifest{m_center.number, m_device, sequence, epoch, 1, clock2026, {}};
    for (const QByteArray& bytes : canonical)
        manifest.hashes.append(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    return assembleBatch(message(payloadOf(manifest), signedfor::batch), canonical);
}

CertificateRecord FakeCenter::certificate(qint64 ordinal, const QString& surname) const
{
    const QDate procedure(2026, 3, 10);
    const auto serial = CertificateNumber::of(
        {*OkedSubclass::parse(QStringLiteral("41201")), *OccupationCode::parse(QStringLiteral("72120001")),
            *NqfLevel::of(4), procedure, m_center.number, *Ordinal::of(ordinal)});
    RecordedPerson person{*PersonName::of(surname, QStringLiteral("Әлихан"), QStringLiteral("Болатұлы")),
        generatedIin(QDate(1990, 1, 1), Sex::Male, static_cast<int>(ordinal % 10)), {}, QStringLiteral("398"),
        QDate(1990, 1, 1)};
    CertificateRecord record{*serial, ApplicationId::make(clock2026), std::move(person),
        QStringLiteral("7212-0-001"),
        {QStringLiteral("Электргазбен дәнекерлеуші"), QStringLiteral("Электрогазосварщик")}, {},
        QDate(2026, 3, 12), QDate(2031, 3, 12), Language::Kazakh, QStringLiteral("2026/17"),
        QDate(2026, 3, 11), CertificateState::Issued, QDate(2026, 3, 13), std::nullopt, {}};
    return record;
}

OutcomeRecord FakeCenter::outcome() const
{
    return OutcomeRecord{ApplicationId::make(clock2026), QStringLiteral("2026/0017"), certificate(1).person,
        QStringLiteral("7212-0-001"),
        {QStringLiteral("Электргазбен дәнекерлеуші"), QStringLiteral("Электрогазосварщик")}, *NqfLevel::of(4),
        Decision::Passed, {71, 100, 12, 12}, QDate(2026, 3, 10), QStringLiteral("2026/17"),
        QDate(2026, 3, 11), ExamMode::Offline, Language::Kazakh, Basis::Self, std::nullopt, {}, {}};
}

RecordRevision FakeCenter::record(const CertificateRecord& content)
{
    return revisionOf(RecordKind::Certificate, contentOf(content));
}

RecordRevision FakeCenter::record(const OutcomeRecord& content)
{
    return revisionOf(RecordKind::Outcome, contentOf(content));
}

RecordRevision FakeCenter::next(const RecordRevision& before, const CertificateRecord& content)
{
    RecordRevision record = before;
    record.revision = before.revision + 1;
    record.replaces = hashOf(before);
    record.content = contentOf(content);
    return record;
}

RecordRevision FakeCenter::numberEnd(const QString& center, qint64 first, qint64 last)
{
    return revisionOf(RecordKind::NumberEnd,
        contentOf(NumberEndRecord{*AccreditationNumber::parse(center), *Ordinal::of(first),
            *Ordinal::of(last), NumberEnd::Spoiled, QDate(2026, 3, 12), QStringLiteral("printed wrong")}));
}

QString FakeCenter::tokenOf(const CertificateRecord& it) const
{
    const CertificateClaims claims{
        it.serial, it.person.name.surname(), QStringLiteral("Ә. Б."), {}, it.issuedOn, it.validUntil};
    return toBase32(message(tokenPayload(claims), signedfor::token));
}

HttpRequest getOf(const QString& pathAndQuery)
{
    const QUrl url(pathAndQuery);
    HttpRequest request;
    request.path = url.path(QUrl::FullyDecoded);
    request.target = url.toEncoded();
    request.query = QUrlQuery(url);
    request.client = QStringLiteral("127.0.0.1");
    return request;
}

HttpRequest postOf(const QString& path, const QByteArray& body)
{
    HttpRequest request = getOf(path);
    request.method = HttpMethod::Post;
    request.body = body;
    request.headers.insert("content-type", "application/cbor");
    return request;
}

HttpRequest formOf(const QString& path, const QList<std::pair<QString, QString>>& fields)
{
    QByteArray body;
    for (const auto& [name, value] : fields) {
        body += body.isEmpty() ? "" : "&";
        body += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    HttpRequest request = postOf(path, body);
    request.headers.insert("content-type", "application/x-www-form-urlencoded");
    return request;
}

QByteArray payloadIn(const QByteArray& message, const char* purpose)
{
    const auto parsed = parseSigned(message, purpose);
    return parsed ? parsed->payload : QByteArray();
}

QString codeIn(const HttpResponse& response)
{
    const auto refusal = parseRefusal(response.body);
    return refusal ? refusal->problem.code : QStringLiteral("no refusal");
}

QStringList fatesIn(const HttpResponse& response)
{
    QStringList fates;
    const BatchAnswer answer = answerIn(response);
    for (const AnswerLine& line : answer.lines)
        fates.append(nameOf(line.fate));
    return fates;
}

QStringList problemsIn(const HttpResponse& response)
{
    QStringList codes;
    const BatchAnswer answer = answerIn(response);
    for (const AnswerLine& line : answer.lines)
        codes.append(line.problem ? line.problem->code : QString());
    return codes;
}

} // namespace tanu::server
