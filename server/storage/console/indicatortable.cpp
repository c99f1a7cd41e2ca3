#include "server/storage/console/indicatortable.h"

#include "core/database/statement.h"

#include <algorithm>

namespace tanu::server {

namespace {

#define OUTCOMES_BY(KEY, NAMES, FILTER)                                                                              \
    "SELECT CAST(" KEY " AS TEXT) AS key, " NAMES ", count(*) AS procedures, sum(passed) AS passed,"                 \
    " sum(CASE WHEN basis = 'voucher' THEN 1 ELSE 0 END) AS vouchers, sum(protocol_late) AS late_protocols,"         \
    " count(entry_late) AS known_entries, coalesce(sum(entry_late), 0) AS late_entries FROM outcome_fact WHERE " FILTER " GROUP BY " KEY " ORDER BY "
#define NO_NAMES "'' AS name_kk, '' AS name_ru"
#define OWN_NAMES "max(name_kk) AS name_kk, max(name_ru) AS name_ru"
#define CENTER_NAMES                                                                                                 \
    "(SELECT c.name_kk FROM center AS c WHERE c.number = outcome_fact.center) AS name_kk,"                           \
    " (SELECT c.name_ru FROM center AS c WHERE c.number = outcome_fact.center) AS name_ru"
#define OF_YEAR "year = :year"
#define OF_ALL "year >= :year"
#define MOST_FIRST "procedures DESC, key"

// What the platform cancelled is void whatever its record says (L26.2).
#define STATE_NOW                                                                                                    \
    "CASE WHEN record IN (SELECT c.record FROM ordered_cancellation AS o JOIN certificate AS c"                      \
    " ON c.id = CAST(o.center AS BIGINT) * 1000000000 + o.ordinal) THEN 'cancelled' ELSE state END"
#define DOCUMENTS_BY(KEY, FILTER)                                                                                    \
    "SELECT CAST(" KEY " AS TEXT) AS key,"                                                                           \
    " sum(CASE WHEN now = 'issued' THEN 1 ELSE 0 END) AS documents,"                                                 \
    " sum(CASE WHEN now = 'cancelled' THEN 1 ELSE 0 END) AS cancelled,"                                              \
    " sum(CASE WHEN handed_on > coalesce(appeal_issue_by, issue_by) THEN 1 ELSE 0 END) AS late_documents"            \
    " FROM (SELECT document_fact.*, " STATE_NOW " AS now FROM document_fact WHERE " FILTER ") AS fact"               \
    " WHERE now IN ('issued', 'cancelled') GROUP BY " KEY

QString outcomesBy(Dimension dimension)
{
    switch (dimension) {
    case Dimension::ByYear:
        return QStringLiteral(OUTCOMES_BY("year", NO_NAMES, OF_ALL) "year");
    case Dimension::ByRegion:
        return QStringLiteral(OUTCOMES_BY("region", NO_NAMES, OF_YEAR) MOST_FIRST);
    case Dimension::ByCenter:
        return QStringLiteral(OUTCOMES_BY("center", CENTER_NAMES, OF_YEAR) MOST_FIRST);
    case Dimension::ByProfession:
        return QStringLiteral(OUTCOMES_BY("profession", OWN_NAMES, OF_YEAR) MOST_FIRST);
    case Dimension::ByLevel:
        return QStringLiteral(OUTCOMES_BY("level", NO_NAMES, OF_YEAR) "level");
    case Dimension::ByBasis:
        return QStringLiteral(OUTCOMES_BY("basis", NO_NAMES, OF_YEAR) MOST_FIRST);
    }
    Q_UNREACHABLE();
}

QString documentsBy(Dimension dimension)
{
    switch (dimension) {
    case Dimension::ByYear:
        return QStringLiteral(DOCUMENTS_BY("year", OF_ALL));
    case Dimension::ByRegion:
        return QStringLiteral(DOCUMENTS_BY("coalesce(region, 'unknown')", OF_YEAR));
    case Dimension::ByCenter:
        return QStringLiteral(DOCUMENTS_BY("center", OF_YEAR));
    case Dimension::ByProfession:
        return QStringLiteral(DOCUMENTS_BY("profession", OF_YEAR));
    case Dimension::ByLevel:
        return QStringLiteral(DOCUMENTS_BY("level", OF_YEAR));
    case Dimension::ByBasis:
        return QStringLiteral(DOCUMENTS_BY("coalesce(basis, 'unknown')", OF_YEAR));
    }
    Q_UNREACHABLE();
}

Result<IndicatorRow> outcomeFrom(const Row& row)
{
    RowReader read(row);
    IndicatorRow figures;
    figures.key = read.text("key");
    figures.label = {read.text("name_kk"), read.text("name_ru")};
    figures.procedures = read.integer("procedures");
    figures.passed = read.integer("passed");
    figures.vouchers = read.integer("vouchers");
    figures.lateProtocols = read.integer("late_protocols");
    figures.knownEntries = read.integer("known_entries");
    figures.lateEntries = read.integer("late_entries");
    return read.finish(std::move(figures));
}

} // namespace

IndicatorTable::IndicatorTable(Connection& connection)
    : m_connection(connection)
{
}

Result<IndicatorRows> IndicatorTable::of(Dimension dimension, int year) const
{
    auto rows = outcomes(dimension, dimension == Dimension::ByYear ? 0 : year);
    if (!rows)
        return rows;
    if (const auto added = addDocuments(*rows, dimension, dimension == Dimension::ByYear ? 0 : year); !added)
        return added.error();
    return rows;
}

Result<IndicatorRows> IndicatorTable::outcomes(Dimension dimension, int year) const
{
    return Statement::on(m_connection, outcomesBy(dimension)).bind(":year", year).map(outcomeFrom);
}

Result<void> IndicatorTable::addDocuments(IndicatorRows& rows, Dimension dimension, int year) const
{
    return Statement::on(m_connection, documentsBy(dimension)).bind(":year", year).forEach([&](const Row& row) -> Result<void> {
        RowReader read(row);
        const QString key = read.text("key");
        auto place = std::find_if(rows.begin(), rows.end(), [&](const IndicatorRow& one) { return one.key == key; });
        if (place == rows.end()) {
            rows.push_back({});
            place = std::prev(rows.end());
            place->key = key;
        }
        place->documents = read.integer("documents");
        place->cancelled = read.integer("cancelled");
        place->lateDocuments = read.integer("late_documents");
        const auto whole = read.finish(key);
        return whole ? Result<void>() : Result<void>(whole.error());
    });
}

Result<std::vector<int>> IndicatorTable::years() const
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT year FROM outcome_fact GROUP BY year UNION SELECT year FROM document_fact GROUP BY year
        ORDER BY year DESC)"))
        .map([](const Row& row) {
            RowReader read(row);
            return read.finish(read.number("year"));
        });
}

} // namespace tanu::server
