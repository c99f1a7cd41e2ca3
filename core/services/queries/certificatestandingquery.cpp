#include "core/services/queries/certificatestandingquery.h"

#include "core/database/transaction.h"
#include "core/storage/centertable.h"

namespace tanu {

CertificateStandingQuery::CertificateStandingQuery(Connection& connection)
    : m_connection(connection)
{
}

Result<CertificateStanding> CertificateStandingQuery::of(const CertificateNumber& serial)
{
    return inTransaction(m_connection, [&]() -> Result<CertificateStanding> {
        const auto standing = certificateStandingOf(m_connection, serial);
        if (!standing)
            return standing.error();
        if (standing->has_value())
            return **standing;
        const auto center = CenterTable(m_connection).find();
        if (!center)
            return center.error();
        Error unknown {ErrorKind::NotFound, {QStringLiteral("certificate"), serial.toString()}, {}};
        const AccreditationNumber named = serial.levels().center;
        if (center->has_value() && !((*center)->number == named))
            unknown.arguments.append(named.toString());
        return unknown;
    }, Transaction::Kind::Read);
}

} // namespace tanu
