#include "core/storage/applicationrows.h"

#include "core/base/clock.h"
#include "core/database/rowreader.h"
#include "core/database/statement.h"
#include "core/storage/searchwords.h"

namespace tanu {

namespace {

/// The open term of the center that ends first; of several on one day the one that was opened first.
const char* const nextTerm = R"((SELECT n.rowid FROM obligation AS n
    WHERE n.application = a.id AND n.met_at IS NULL AND n.kind NOT IN ('session_gap', 'file_appeal')
    ORDER BY n.last_day, n.rowid LIMIT 1))";

const char* const columns = R"(SELECT a.id AS id, a.year, a.number, a.registered_at, a.surname, a.given_name,
    a.patronymic, p.iin, f.name_kk, f.name_ru, g.level, a.state, a.language, a.basis, a.sort_key,
    o.kind, o.last_day )";

const char* const otherTables = R"(
    CROSS JOIN person AS p ON p.id = a.person
    CROSS JOIN programme AS g ON g.id = a.programme
    CROSS JOIN profession AS f ON f.code = g.profession )";

QString text(const char* sql)
{
    return QString::fromLatin1(sql);
}

QString joinedName(RowReader& read)
{
    QStringList parts {read.text("surname"), read.text("given_name"), read.text("patronymic")};
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

Result<ApplicationRow> rowFrom(const Row& row)
{
    RowReader read(row, QStringLiteral("application"));
    return read.finish(ApplicationRow {read.id<ApplicationId>("id"), read.number("year"), read.number("number"),
        read.moment("registered_at"), joinedName(read), read.optionalText("iin").value_or(QString()),
        {read.text("name_kk"), read.text("name_ru")}, read.number("level"),
        read.parsed<CaseState>("state", &parseCaseState), read.parsed<Language>("language", &parseLanguage),
        read.parsed<Basis>("basis", &parseBasis), read.optionalParsed<Obligation>("kind", &parseObligation),
        read.optionalDate("last_day").value_or(QDate()), read.bytes("sort_key")});
}

/// The WHERE of the filter with the values behind it.
class Narrowing {
public:
    Narrowing(const ApplicationFilter& filter, QDate today)
        : m_filter(filter)
        , m_today(today)
        , m_words(SearchWords::of(filter.text))
    {
    }

    Result<void> prepare(Connection& connection)
    {
        m_conditions.clear();
        addStates();
        if (!m_filter.profession.isEmpty())
            add("a.programme IN (SELECT id FROM programme WHERE profession = :profession)");
        if (m_filter.programme)
            add("a.programme = :programme");
        if (m_filter.language)
            add("a.language = :language");
        if (m_filter.basis)
            add("a.basis = :basis");
        if (m_filter.registeredFrom.isValid())
            add("a.registered_at >= :registered_from");
        if (m_filter.registeredUntil.isValid())
            add("a.registered_at < :registered_before");
        if (m_filter.overdueOnly)
            add("a.id IN (SELECT application FROM obligation WHERE met_at IS NULL AND last_day < :today "
                "AND kind NOT IN ('session_gap', 'file_appeal'))");
        return addText(connection);
    }

    void add(const char* condition) { m_conditions.append(text(condition)); }

    [[nodiscard]] QString sql() const
    {
        return m_conditions.isEmpty() ? QStringLiteral(" WHERE 1 = 1 ")
                                      : QStringLiteral(" WHERE %1 ").arg(m_conditions.join(QStringLiteral(" AND ")));
    }

    void bindTo(Statement& statement) const
    {
        for (size_t i = 0; i < m_filter.states.size(); ++i)
            statement.bind(QStringLiteral(":state%1").arg(i), codeOf(m_filter.states[i]));
        if (!m_filter.profession.isEmpty())
            statement.bind(":profession", m_filter.profession);
        if (m_filter.programme)
            statement.bind(":programme", *m_filter.programme);
        if (m_filter.language)
            statement.bind(":language", codeOf(*m_filter.language));
        if (m_filter.basis)
            statement.bind(":basis", codeOf(*m_filter.basis));
        if (m_filter.registeredFrom.isValid())
            statement.bind(":registered_from", fromKazakhstan(m_filter.registeredFrom, QTime(0, 0)));
        if (m_filter.registeredUntil.isValid())
            statement.bind(":registered_before", fromKazakhstan(m_filter.registeredUntil.addDays(1), QTime(0, 0)));
        if (m_filter.overdueOnly)
            statement.bind(":today", m_today);
        bindText(statement);
    }

private:
    void addStates()
    {
        QStringList names;
        for (size_t i = 0; i < m_filter.states.size(); ++i)
            names.append(QStringLiteral(":state%1").arg(i));
        if (!names.isEmpty())
            m_conditions.append(QStringLiteral("a.state IN (%1)").arg(names.join(QStringLiteral(", "))));
    }

    Result<void> addText(Connection& connection)
    {
        if (m_words.isEmpty())
            return {};
        const auto plan = m_words.plan(connection);
        if (!plan)
            return plan.error();
        m_plan = *plan;
        const QString words = m_words.condition(QStringLiteral("s.text"));
        switch (m_plan) {
        case SearchWords::Plan::Prefix:
            m_ranges = m_words.keyRanges();
            m_conditions.append(rangesSql());
            break;
        case SearchWords::Plan::Index:
            m_conditions.append(QStringLiteral(R"(a.id IN (SELECT s.subject FROM search_item AS s
                WHERE s.rowid IN (SELECT rowid FROM search_index WHERE search_index MATCH :match) AND %1))")
                    .arg(words));
            break;
        case SearchWords::Plan::Walk:
            m_conditions.append(QStringLiteral(
                "EXISTS (SELECT 1 FROM search_item AS s WHERE s.subject = a.id AND %1)").arg(words));
            break;
        }
        return {};
    }

    [[nodiscard]] QString rangesSql() const
    {
        QStringList ranges;
        for (size_t i = 0; i < m_ranges.size(); ++i)
            ranges.append(QStringLiteral("(a.sort_key >= :from%1 AND a.sort_key < :to%1)").arg(i));
        return QStringLiteral("(%1)").arg(ranges.join(QStringLiteral(" OR ")));
    }

    void bindText(Statement& statement) const
    {
        if (m_words.isEmpty())
            return;
        if (m_plan != SearchWords::Plan::Prefix)
            m_words.bindTo(statement);
        if (m_plan == SearchWords::Plan::Index)
            statement.bind(":match", m_words.match());
        for (size_t i = 0; i < m_ranges.size(); ++i)
            statement.bind(QStringLiteral(":from%1").arg(i), m_ranges[i].from)
                .bind(QStringLiteral(":to%1").arg(i), m_ranges[i].to);
    }

    const ApplicationFilter& m_filter;
    QDate m_today;
    SearchWords m_words;
    SearchWords::Plan m_plan = SearchWords::Plan::Prefix;
    std::vector<SearchWords::KeyRange> m_ranges;
    QStringList m_conditions;
};

/// One ordering of the list: what it is sorted by, and how the next page is told where to go on.
struct Ordering {
    ApplicationOrder by;
    const char* from; ///< tables up to the application
    const char* key; ///< first column of the order
    const char* tie; ///< second column, which decides between equals
    const char* own; ///< a condition of the ordering itself
};

constexpr Ordering byName {ApplicationOrder::Name, "FROM application AS a", "a.sort_key", "a.id", nullptr};
constexpr Ordering byTime {ApplicationOrder::Time, "FROM application AS a", "a.year", "a.number", nullptr};
constexpr Ordering byDeadline {ApplicationOrder::Deadline,
    "FROM obligation AS o CROSS JOIN application AS a ON a.id = o.application", "o.last_day", "o.application",
    "o.met_at IS NULL AND o.kind NOT IN ('session_gap', 'file_appeal')"};
constexpr Ordering withoutDeadline {ApplicationOrder::Time, "FROM application AS a", "a.year", "a.number",
    "NOT EXISTS (SELECT 1 FROM obligation AS w WHERE w.application = a.id AND w.met_at IS NULL "
    "AND w.kind NOT IN ('session_gap', 'file_appeal'))"};

void bindAfter(Statement& select, const ApplicationRow& row, ApplicationOrder order)
{
    switch (order) {
    case ApplicationOrder::Name:
        select.bind(":after_key", row.sortKey).bind(":after_tie", row.id);
        break;
    case ApplicationOrder::Time:
        select.bind(":after_key", row.year).bind(":after_tie", row.number);
        break;
    case ApplicationOrder::Deadline:
        select.bind(":after_key", row.lastDay).bind(":after_tie", row.id);
        break;
    }
}

QString pageSql(const Ordering& ordering, const Narrowing& narrowing, bool descending, bool hasAfter)
{
    const bool fromTerms = ordering.by == ApplicationOrder::Deadline;
    const QString key = text(ordering.key);
    const QString tie = text(ordering.tie);
    QString sql = text(columns) + text(ordering.from) + text(otherTables);
    if (!fromTerms)
        sql += QStringLiteral("LEFT JOIN obligation AS o ON o.rowid = ") + text(nextTerm);
    sql += narrowing.sql();
    if (fromTerms)
        sql += QStringLiteral("AND o.rowid = ") + text(nextTerm);
    if (ordering.own != nullptr)
        sql += QStringLiteral(" AND ") + text(ordering.own);
    if (hasAfter)
        sql += QStringLiteral(" AND (%1, %2) %3 (:after_key, :after_tie)")
                   .arg(key, tie, descending ? QStringLiteral("<") : QStringLiteral(">"));
    const QString direction = descending ? QStringLiteral("DESC") : QStringLiteral("ASC");
    return sql + QStringLiteral(" ORDER BY %1 %3, %2 %3 LIMIT :limit").arg(key, tie, direction);
}

struct Reader {
    Connection& connection;
    const Narrowing& narrowing;
    bool descending;

    [[nodiscard]] Result<std::vector<ApplicationRow>> read(
        const Ordering& ordering, const ApplicationRow* after, int limit) const
    {
        Statement select
            = Statement::on(connection, pageSql(ordering, narrowing, descending, after != nullptr));
        narrowing.bindTo(select);
        if (after != nullptr)
            bindAfter(select, *after, ordering.by);
        return select.bind(":limit", limit).map(rowFrom);
    }

    /// First what has a term, then what has none.
    [[nodiscard]] Result<std::vector<ApplicationRow>> readByDeadline(const ApplicationRow* after, int limit) const
    {
        const bool isAmongTerms = after == nullptr || after->nextObligation.has_value();
        if (!isAmongTerms)
            return read(withoutDeadline, after, limit);
        auto rows = read(byDeadline, after, limit);
        if (!rows || static_cast<int>(rows->size()) >= limit)
            return rows;
        const auto others = read(withoutDeadline, nullptr, limit - static_cast<int>(rows->size()));
        if (!others)
            return others;
        rows->insert(rows->end(), others->begin(), others->end());
        return rows;
    }
};

} // namespace

ApplicationRows::ApplicationRows(Connection& connection)
    : m_connection(connection)
{
}

Result<Page<ApplicationRow>> ApplicationRows::page(
    const ApplicationsWanted& wanted, const ApplicationRow* after, QDate today)
{
    Narrowing narrowing(wanted.filter, today);
    if (const auto prepared = narrowing.prepare(m_connection); !prepared)
        return prepared.error();
    const Reader reader {m_connection, narrowing, wanted.descending};
    const int enough = wanted.limit + 1;
    Result<std::vector<ApplicationRow>> rows = wanted.order == ApplicationOrder::Deadline
        ? reader.readByDeadline(after, enough)
        : reader.read(wanted.order == ApplicationOrder::Name ? byName : byTime, after, enough);
    if (!rows)
        return rows.error();
    return toPage(*std::move(rows), static_cast<size_t>(wanted.limit));
}

Result<int> ApplicationRows::count(const ApplicationFilter& filter, QDate today)
{
    Narrowing narrowing(filter, today);
    if (const auto prepared = narrowing.prepare(m_connection); !prepared)
        return prepared.error();
    Statement select = Statement::on(
        m_connection, QStringLiteral("SELECT count(*) FROM application AS a") + narrowing.sql());
    narrowing.bindTo(select);
    const auto count = select.integer();
    if (!count)
        return count.error();
    return static_cast<int>(*count);
}

} // namespace tanu
