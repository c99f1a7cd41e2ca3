#include "core/services/queries/recountquery.h"

#include "core/database/transaction.h"
#include "core/storage/applicationtable.h"
#include "core/storage/recounttable.h"

namespace tanu {

namespace {

/// Whether somebody decided to keep the day against this very count.
bool wasKept(const std::optional<RecountRow>& decided, const RecountedTerm& term)
{
    return decided && !decided->accepted && decided->oldLastDay == term.lastDay
        && decided->newLastDay == term.now.lastDay;
}

Result<std::vector<RecountItem>> itemsOf(Connection& connection)
{
    const auto recounts = recountedTerms(connection);
    if (!recounts)
        return recounts.error();
    std::vector<RecountItem> items;
    for (const RecountedTerm& term : *recounts) {
        const auto decided = RecountTable(connection).latest(term.application, term.obligation);
        if (!decided)
            return decided.error();
        if (wasKept(*decided, term))
            continue;
        const auto application = ApplicationTable(connection).load(term.application);
        if (!application)
            return application.error();
        items.push_back({term, QString::fromLatin1(termOf(term.obligation).clause), application->numberText(),
            application->fields.name.full(), term.now.from != term.countedFrom});
    }
    return items;
}

} // namespace

RecountQuery::RecountQuery(Connection& connection)
    : m_connection(connection)
{
}

Result<std::vector<RecountItem>> RecountQuery::pending()
{
    return inTransaction(m_connection, [&] { return itemsOf(m_connection); }, Transaction::Kind::Read);
}

} // namespace tanu
