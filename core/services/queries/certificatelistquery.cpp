#include "core/services/queries/certificatelistquery.h"

#include "core/database/transaction.h"

namespace tanu {

CertificateListQuery::CertificateListQuery(Connection& connection)
    : m_connection(connection)
{
}

Result<Page<CertificateListRow>> CertificateListQuery::page(
    const CertificatesWanted& wanted, const CertificateListRow* after)
{
    return inTransaction(
        m_connection, [&] { return CertificateRows(m_connection).page(wanted, after); }, Transaction::Kind::Read);
}

Result<int> CertificateListQuery::count(const CertificateFilter& filter)
{
    return inTransaction(
        m_connection, [&] { return CertificateRows(m_connection).count(filter); }, Transaction::Kind::Read);
}

Result<std::vector<CertificateId>> CertificateListQuery::cancellable(const CertificateFilter& filter)
{
    CertificateFilter living = filter;
    if (living.states.empty())
        living.states = {CertificateState::Prepared, CertificateState::Issued};
    std::erase_if(living.states, [](CertificateState state) {
        return state != CertificateState::Prepared && state != CertificateState::Issued;
    });
    if (living.states.empty())
        return std::vector<CertificateId>();
    return CertificateRows(m_connection).ids(living);
}

} // namespace tanu
