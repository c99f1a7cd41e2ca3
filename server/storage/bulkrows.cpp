#include "server/storage/bulkrows.h"

#include "core/base/isodate.h"
#include "core/database/savepoint.h"
#include "core/database/statement.h"

namespace tanu::server {

namespace {

std::optional<QString> dayOf(const std::optional<QDate>& date)
{
    return date ? std::optional(isoText(*date)) : std::nullopt;
}

} // namespace

BulkRows::BulkRows(Connection& connection, const AccreditationNumber& center, const QDateTime& now)
    : m_connection(connection)
    , m_center(center.toString())
    , m_now(now.toMSecsSinceEpoch())
    , m_records(connection, QStringLiteral("record"),
          {QStringLiteral("id"), QStringLiteral("revision"), QStringLiteral("hash"), QStringLiteral("kind"),
              QStringLiteral("center"), QStringLiteral("canonical"), QStringLiteral("received_at"),
              QStringLiteral("month")})
    , m_certificates(connection, QStringLiteral("certificate"),
          {QStringLiteral("id"), QStringLiteral("serial"), QStringLiteral("center"), QStringLiteral("ordinal"),
              QStringLiteral("record"), QStringLiteral("revision"), QStringLiteral("surname"), QStringLiteral("issued_on"),
              QStringLiteral("valid_until"), QStringLiteral("state"), QStringLiteral("cancelled_on")})
{
}

void BulkRows::add(const RecordRevision& record, const QByteArray& hash, const QByteArray& canonical, Month month)
{
    m_records.row().add(record.id).add(qint64{record.revision}).add(hash).add(nameOf(record.kind));
    m_records.add(m_center).add(canonical).add(m_now).add(qint64{month.key()});
    if (record.kind == RecordKind::Outcome)
        m_outcomes.append(QLatin1String("\"\\\\x") + QString::fromLatin1(record.id.toHex()) + QLatin1Char('"'));
}

void BulkRows::add(const CertificateNumber& serial, const RegisteredCertificate& it)
{
    const auto& levels = serial.levels();
    const qint64 ordinal = levels.ordinal.value();
    m_certificates.row().add(registerKey(levels.center, ordinal)).add(it.serial).add(levels.center.toString());
    m_certificates.add(ordinal).add(it.record).add(qint64{it.revision}).add(it.surname).add(isoText(it.issuedOn));
    m_certificates.add(dayOf(it.validUntil)).add(codeOf(it.state)).add(dayOf(it.cancelledOn));
}

Result<void> BulkRows::sendBoth()
{
    if (const auto sent = m_records.send(); !sent)
        return sent;
    return m_certificates.count() == 0 ? Result<void>() : m_certificates.send();
}

Result<Insertion> BulkRows::lookForOutcomes()
{
    if (m_outcomes.isEmpty())
        return Insertion::Inserted;
    const QString ids = QLatin1Char('{') + m_outcomes.join(QLatin1Char(',')) + QLatin1Char('}');
    const auto known = Statement::on(m_connection,
        QStringLiteral("SELECT count(*) FROM record WHERE id = ANY (CAST(:ids AS bytea[]))"))
                           .bind(":ids", ids)
                           .integer();
    if (!known)
        return known.error();
    return *known == 0 ? Insertion::Inserted : Insertion::Exists;
}

void BulkRows::clear()
{
    m_records.clear();
    m_certificates.clear();
    m_outcomes.clear();
}

Result<Insertion> BulkRows::send()
{
    const auto known = lookForOutcomes();
    m_outcomes.clear();
    if (!known || *known == Insertion::Exists) {
        clear();
        return known;
    }
    auto savepoint = Savepoint::begin(m_connection);
    if (!savepoint)
        return savepoint.error();
    const auto sent = sendBoth();
    clear();
    if (!sent && !isUniqueViolation(sent.error()))
        return sent.error();
    if (!sent)
        return Insertion::Exists;
    if (const auto released = savepoint->release(); !released)
        return released.error();
    return Insertion::Inserted;
}

} // namespace tanu::server
