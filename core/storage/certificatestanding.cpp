#include "core/storage/certificatestanding.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"

namespace tanu {

Result<std::optional<CertificateStanding>> certificateStandingOf(Connection& connection, const CertificateNumber& serial)
{
    return Statement::on(connection, QStringLiteral(R"(
        SELECT id, state, issued_on, valid_until, handed_over_at, cancelled_on FROM certificate WHERE serial = :serial)"))
        .bind(":serial", serial.toString())
        .mapOne([&serial](const Row& row) {
            RowReader read(row, QStringLiteral("certificate"));
            const auto state = read.parsed<CertificateState>("state", &parseCertificateState);
            const QDate issuedOn = read.date("issued_on");
            const auto validUntil = read.optionalDate("valid_until");
            const auto handedOverAt = read.optionalMoment("handed_over_at");
            const auto cancelledOn = read.optionalDate("cancelled_on");
            return read.finish(CertificateStanding {serial, state, issuedOn, validUntil, handedOverAt, cancelledOn});
        });
}

} // namespace tanu
