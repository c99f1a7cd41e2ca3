#include "core/services/queries/exchangequery.h"

#include "core/storage/serverlinktable.h"

namespace tanu {

ExchangeQuery::ExchangeQuery(Connection& connection)
    : m_connection(connection)
{
}

Result<ExchangeView> ExchangeQuery::load()
{
    const auto counts = RecordTable(m_connection).counts();
    if (!counts)
        return counts.error();
    const auto link = ServerLinkTable(m_connection).find();
    if (!link)
        return link.error();
    ExchangeView view;
    view.counts = *counts;
    if (!link->has_value())
        return view;
    view.isEnrolled = true;
    view.address = (*link)->address;
    view.publicHost = (*link)->publicHost;
    view.lastAcceptedAt = (*link)->lastAcceptedAt;
    view.lastAttemptAt = (*link)->lastAttemptAt;
    view.lastProblem = (*link)->lastProblem;
    const auto journals = JournalReceipts(m_connection).standing();
    if (!journals)
        return journals.error();
    view.journals = *journals;
    return view;
}

Result<std::vector<RecordRow>> ExchangeQuery::records(
    std::optional<RecordState> state, qint64 beforeSequence, int limit)
{
    return RecordTable(m_connection).rows(state, beforeSequence, limit);
}

} // namespace tanu
