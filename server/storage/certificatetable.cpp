#include "server/storage/certificatetable.h"

namespace tanu::server {

namespace {

Result<RegisteredCertificate> certificateFrom(const Row& row)
{
    RowReader read(row);
    RegisteredCertificate found;
    found.serial = read.text("serial");
    found.record = read.bytes("record");
    found.revision = read.number("revision");
    found.surname = read.text("surname");
    found.issuedOn = read.date("issued_on");
    found.validUntil = read.optionalDate("valid_until");
    found.state = read.parsed<CertificateState>("state", &parseCertificateState);
    found.cancelledOn = read.optionalDate("cancelled_on");
    return read.finish(std::move(found));
}

Statement& bindAll(Statement& statement, const CertificateNumber& serial, const RegisteredCertificate& it)
{
    const auto& levels = serial.levels();
    return statement.bind(":serial", it.serial)
        .bind(":record", it.record)
        .bind(":revision", it.revision)
        .bind(":surname", it.surname)
        .bind(":issued", it.issuedOn)
        .bind(":until", it.validUntil)
        .bind(":state", codeOf(it.state))
        .bind(":cancelled", it.cancelledOn)
        .bind(":id", registerKey(levels.center, levels.ordinal.value()));
}

} // namespace

qint64 registerKey(const AccreditationNumber& center, qint64 ordinal)
{
    return center.toString().toLongLong() * 1'000'000'000 + ordinal;
}

CertificateTable::CertificateTable(Connection& connection)
    : m_insert(Statement::on(connection, QStringLiteral(R"(
        INSERT INTO certificate (serial, record, revision, surname, issued_on, valid_until, state, cancelled_on,
                                 id, center, ordinal)
        VALUES (:serial, :record, :revision, :surname, :issued, :until, :state, :cancelled,
                :id, :center, :ordinal)
        ON CONFLICT (id) DO NOTHING)")))
    , m_update(Statement::on(connection, QStringLiteral(R"(
        UPDATE certificate SET serial = :serial, record = :record, revision = :revision, surname = :surname,
               issued_on = :issued, valid_until = :until, state = :state, cancelled_on = :cancelled
        WHERE id = :id)")))
    , m_cancel(Statement::on(connection, QStringLiteral(R"(
        UPDATE certificate SET state = 'cancelled', cancelled_on = :cancelled
        WHERE id = :id AND serial = :serial AND state <> 'cancelled')")))
    , m_find(Statement::on(connection, QStringLiteral(R"(
        SELECT serial, record, revision, surname, issued_on, valid_until, state, cancelled_on
        FROM certificate WHERE id = :id)")))
    , m_cancelled(Statement::on(connection, QStringLiteral(R"(
        SELECT ordinal FROM certificate WHERE center = :center AND state = 'cancelled' ORDER BY ordinal)")))
    , m_between(Statement::on(connection, QStringLiteral(R"(
        SELECT count(*) FROM certificate WHERE id BETWEEN :first AND :last)")))
{
}

Result<Insertion> CertificateTable::insert(
    const CertificateNumber& serial, const RegisteredCertificate& certificate)
{
    const auto& levels = serial.levels();
    const auto count = bindAll(m_insert, serial, certificate)
                           .bind(":center", levels.center.toString())
                           .bind(":ordinal", levels.ordinal.value())
                           .runCounting();
    if (!count)
        return count.error();
    return *count == 0 ? Insertion::Exists : Insertion::Inserted;
}

Result<void> CertificateTable::update(
    const CertificateNumber& serial, const RegisteredCertificate& certificate)
{
    return bindAll(m_update, serial, certificate).run();
}

Result<void> CertificateTable::cancel(const CertificateNumber& serial, QDate on)
{
    const auto& levels = serial.levels();
    return m_cancel.bind(":cancelled", on)
        .bind(":id", registerKey(levels.center, levels.ordinal.value()))
        .bind(":serial", serial.toString())
        .run();
}

Result<std::optional<RegisteredCertificate>> CertificateTable::find(const CertificateNumber& serial)
{
    const auto& levels = serial.levels();
    return m_find.bind(":id", registerKey(levels.center, levels.ordinal.value())).mapOne(certificateFrom);
}

Result<std::vector<qint64>> CertificateTable::cancelledOrdinals(const AccreditationNumber& center)
{
    return m_cancelled.bind(":center", center.toString()).map([](const Row& row) -> Result<qint64> {
        return row.integer("ordinal");
    });
}

Result<qint64> CertificateTable::countBetween(const AccreditationNumber& center, qint64 first, qint64 last)
{
    return m_between.bind(":first", registerKey(center, first))
        .bind(":last", registerKey(center, last))
        .integer();
}

} // namespace tanu::server
