#include "core/services/queries/certificatelistquery.h"

namespace tanu {

CertificateListQuery::CertificateListQuery(Connection& connection)
    : m_connection(connection)
{
}

Result<Page<CertificateListRow>> CertificateListQuery::page(
    const CertificatesWanted& wanted, const CertificateListRow* after)
{
    return CertificateRows(m_connection).page(wanted, after);
}

Result<int> CertificateListQuery::count(const CertificateFilter& filter)
{
    return CertificateRows(m_connection).count(filter);
}

} // namespace tanu
