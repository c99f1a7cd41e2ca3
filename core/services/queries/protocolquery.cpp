#include "core/services/queries/protocolquery.h"

#include "core/security/hash.h"
#include "core/storage/seriestable.h"

namespace tanu {

namespace {

Result<ProtocolView> viewOf(const ProtocolRow& row)
{
    const auto corrupt = [&](const char* column) {
        return Error {ErrorKind::RowCorrupt,
            {QStringLiteral("protocol"), row.id.toText(), QString::fromLatin1(column)}, {}};
    };
    if (sha256(row.content) != row.hash)
        return corrupt("hash");
    auto content = parseProtocolContent(row.content);
    if (!content)
        return corrupt("content");
    return ProtocolView {row, numberText(row.year, row.number), *std::move(content)};
}

Result<std::optional<ProtocolView>> viewIfAny(const Result<std::optional<ProtocolRow>>& row)
{
    if (!row)
        return row.error();
    if (!row->has_value())
        return std::optional<ProtocolView>();
    auto view = viewOf(**row);
    if (!view)
        return view.error();
    return std::optional(*std::move(view));
}

} // namespace

ProtocolQuery::ProtocolQuery(Connection& connection)
    : m_connection(connection)
{
}

Result<ProtocolView> ProtocolQuery::load(const ProtocolId& id)
{
    const auto row = ProtocolTable(m_connection).load(id);
    if (!row)
        return row.error();
    return viewOf(*row);
}

Result<std::optional<ProtocolView>> ProtocolQuery::ofSession(const SessionId& session)
{
    return viewIfAny(ProtocolTable(m_connection).latestOf(session));
}

Result<std::optional<ProtocolView>> ProtocolQuery::draftedCorrectionOf(const SessionId& session)
{
    return viewIfAny(ProtocolTable(m_connection).draftedCorrectionOf(session));
}

Result<std::vector<ProtocolView>> ProtocolQuery::chainOf(const SessionId& session)
{
    const auto rows = ProtocolTable(m_connection).chainOf(session);
    if (!rows)
        return rows.error();
    std::vector<ProtocolView> chain;
    for (const ProtocolRow& row : *rows) {
        auto view = viewOf(row);
        if (!view)
            return view.error();
        chain.push_back(*std::move(view));
    }
    return chain;
}

} // namespace tanu
