#include "core/services/queries/numbersquery.h"

#include "core/database/transaction.h"

namespace tanu {

NumbersQuery::NumbersQuery(Connection& connection)
    : m_connection(connection)
{
}

Result<NumbersView> NumbersQuery::load()
{
    return inTransaction(m_connection, [&]() -> Result<NumbersView> {
        const auto blocks = NumberBlockTable(m_connection).all();
        if (!blocks)
            return blocks.error();
        NumbersView view;
        for (const NumberBlockRow& block : *blocks) {
            const auto use = CertificateRows(m_connection).useOf(block.first, block.last);
            if (!use)
                return use.error();
            view.blocks.push_back({block, use->living, use->spoiled, block.remaining()});
            view.granted += block.size();
            view.used += use->living;
            view.spoiled += use->spoiled;
            view.remaining += block.remaining();
        }
        return view;
    }, Transaction::Kind::Read);
}

} // namespace tanu
