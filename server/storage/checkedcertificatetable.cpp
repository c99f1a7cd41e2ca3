#include "server/storage/checkedcertificatetable.h"

#include "server/storage/certificatetable.h"

namespace tanu::server {

namespace {

Result<CheckedCertificate> certificateFrom(const Row& row)
{
    RowReader read(row);
    CheckedCertificate found;
    found.surname = read.text("surname");
    found.cancelledOn = read.optionalDate("cancelled_on");
    found.canonical = read.bytes("canonical");
    found.centerName.kk = read.text("name_kk");
    found.centerName.ru = read.text("name_ru");
    return read.finish(std::move(found));
}

} // namespace

// The record joins from the left: one that is lost must not look like a number that nobody has.
CheckedCertificateTable::CheckedCertificateTable(Connection& connection)
    : m_find(Statement::on(connection, QStringLiteral(R"(
        SELECT certificate.surname, certificate.cancelled_on, record.canonical, center.name_kk, center.name_ru
        FROM certificate
        JOIN center ON center.number = certificate.center
        LEFT JOIN record ON record.id = certificate.record AND record.revision = certificate.revision
        WHERE certificate.id = :id AND certificate.serial = :serial
          AND certificate.state IN ('issued', 'cancelled'))")))
{
}

Result<std::optional<CheckedCertificate>> CheckedCertificateTable::find(const CertificateNumber& serial)
{
    const auto& levels = serial.levels();
    return m_find.bind(":id", registerKey(levels.center, levels.ordinal.value()))
        .bind(":serial", serial.toString())
        .mapOne(certificateFrom);
}

} // namespace tanu::server
