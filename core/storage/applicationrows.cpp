#include "core/storage/applicationrows.h"

#include "core/base/clock.h"
#include "core/database/rowreader.h"
#include "core/database/statement.h"
#include "core/storage/persontable.h"
#include "core/storage/searchcondition.h"

#include <algorithm>
#include <tuple>

namespace tanu {

namespace {

/// Matches of a search that are put in order by the page; of more the list is walked in its order until the page is full.
/// Why more among names: those who match a name stand together, perhaps far down; in time they are spread.
constexpr int fewAmongNames = 5000;
constexpr int fewInTime = 1000;

/// The open term of the center that ends first; of several on one day the one that was opened first.
const char* const nextTerm = R"((SELECT n.rowid FROM obligation AS n INDEXED BY obligation_open_of_case
    WHERE n.application = a.id AND n.met_at IS NULL AND n.kind NOT IN ('session_gap', 'file_appeal')
    ORDER BY n.last_day, n.rowid LIMIT 1))";

const char* const columns = R"(SELECT a.id AS id, a.year, a.number, a.registered_at, a.surname, a.given_name,
    a.patronymic, a.person, p.iin, f.name_kk, f.name_ru, g.level, a.state, a.language, a.basis, a.sort_key,
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
        read.moment("registered_at"), joinedName(read),
        read.unopenedText("iin", {personIinColumn, read.bytes("person")}),
        {read.text("name_kk"), read.text("name_ru")}, read.number("level"),
        read.parsed<CaseState>("state", &parseCaseState), read.parsed<Language>("language", &parseLanguage),
        read.parsed<Basis>("basis", &parseBasis), read.optionalParsed<Obligation>("kind", &parseObligation),
        read.optionalDate("last_day").value_or(QDate()), read.bytes("sort_key")});
}

/// The WHERE of the filter with the values behind it.
class Narrowing {
public:
    static Result<Narrowing> of(
        Connection& connection, const ApplicationFilter& filter, QDate today, ApplicationOrder order)
    {
        const bool byName = order == ApplicationOrder::Name;
        const auto words = SearchCondition::of(connection, filter.text, byName ? fewAmongNames : fewInTime);
        if (!words)
            return words.error();
        return Narrowing(filter, today, *words);
    }

    /// The same for this state only.
    [[nodiscard]] Narrowing to(CaseState state) const
    {
        Narrowing narrower = *this;
        narrower.m_filter.states = {state};
        return narrower;
    }

    [[nodiscard]] const std::vector<CaseState>& states() const { return m_filter.states; }
    [[nodiscard]] bool hasProgramme() const { return m_filter.programme.has_value(); }
    /// Best read from a few ids that are known, or from a few names.
    [[nodiscard]] bool isByIds() const { return m_filter.overdueOnly || m_words.isByIds(); }
    [[nodiscard]] bool isByNames() const { return m_words.isByNames(); }

    [[nodiscard]] QString sql() const
    {
        QStringList conditions;
        const auto add = [&conditions](bool wanted, const char* condition) {
            if (wanted)
                conditions.append(text(condition));
        };
        if (!m_filter.states.empty())
            conditions.append(QStringLiteral("a.state IN (%1)").arg(stateNames().join(QStringLiteral(", "))));
        add(!m_filter.profession.isEmpty(), "a.programme IN (SELECT id FROM programme WHERE profession = :profession)");
        add(m_filter.programme.has_value(), "a.programme = :programme");
        add(m_filter.language.has_value(), "a.language = :language");
        add(m_filter.basis.has_value(), "a.basis = :basis");
        add(m_filter.registeredFrom.isValid(), "a.registered_at >= :registered_from");
        add(m_filter.registeredUntil.isValid(), "a.registered_at < :registered_before");
        add(m_filter.overdueOnly, "a.id IN (SELECT application FROM obligation WHERE met_at IS NULL "
            "AND last_day < :today AND kind NOT IN ('session_gap', 'file_appeal'))");
        if (!m_words.isEmpty())
            conditions.append(m_words.sql(QStringLiteral("a.id"), QStringLiteral("a.sort_key")));
        return conditions.isEmpty() ? QStringLiteral(" WHERE 1 = 1 ")
                                    : QStringLiteral(" WHERE %1 ").arg(conditions.join(QStringLiteral(" AND ")));
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
        m_words.bindTo(statement);
    }

private:
    Narrowing(ApplicationFilter filter, QDate today, SearchCondition words)
        : m_filter(std::move(filter))
        , m_today(today)
        , m_words(std::move(words))
    {
        auto& states = m_filter.states;
        std::sort(states.begin(), states.end());
        states.erase(std::unique(states.begin(), states.end()), states.end());
    }

    [[nodiscard]] QStringList stateNames() const
    {
        QStringList names;
        for (size_t i = 0; i < m_filter.states.size(); ++i)
            names.append(QStringLiteral(":state%1").arg(i));
        return names;
    }

    ApplicationFilter m_filter;
    QDate m_today;
    SearchCondition m_words;
};

/// One ordering of the list: what it is sorted by, and how the next page is told where to go on.
struct Ordering {
    ApplicationOrder by;
    const char* key; ///< first column of the order
    const char* tie; ///< second column, which decides between equals
    const char* own; ///< a condition of the ordering itself
};

constexpr Ordering byName {ApplicationOrder::Name, "a.sort_key", "a.id", nullptr};
constexpr Ordering byTime {ApplicationOrder::Time, "a.year", "a.number", nullptr};
constexpr Ordering byDeadline {ApplicationOrder::Deadline, "o.last_day", "o.application",
    "o.met_at IS NULL AND o.kind NOT IN ('session_gap', 'file_appeal')"};
constexpr Ordering withoutDeadline {ApplicationOrder::Time, "a.year", "a.number",
    "NOT EXISTS (SELECT 1 FROM obligation AS w WHERE w.application = a.id AND w.met_at IS NULL "
    "AND w.kind NOT IN ('session_gap', 'file_appeal'))"};

/// The tables up to the application, with the index that has the rows in order.
/// Why named: what the planner chooses by itself changes with the statistics of ANALYZE, and then pages get sorted.
QString sourceOf(const Ordering& ordering, const Narrowing& narrowing)
{
    const bool oneState = narrowing.states().size() == 1;
    if (ordering.by == ApplicationOrder::Deadline)
        return QStringLiteral("FROM obligation AS o INDEXED BY obligation_open "
                              "CROSS JOIN application AS a ON a.id = o.application");
    if (narrowing.isByIds())
        return QStringLiteral("FROM application AS a INDEXED BY sqlite_autoindex_application_1");
    if (narrowing.isByNames() && ordering.by == ApplicationOrder::Time)
        return QStringLiteral("FROM application AS a INDEXED BY application_by_name");
    if (ordering.by == ApplicationOrder::Time)
        return oneState ? QStringLiteral("FROM application AS a INDEXED BY application_by_state")
                        : QStringLiteral("FROM application AS a INDEXED BY sqlite_autoindex_application_2");
    if (oneState)
        return QStringLiteral("FROM application AS a INDEXED BY application_by_state_name");
    return narrowing.hasProgramme() ? QStringLiteral("FROM application AS a INDEXED BY application_by_programme")
                                    : QStringLiteral("FROM application AS a INDEXED BY application_by_name");
}

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
    QString sql = text(columns) + sourceOf(ordering, narrowing) + text(otherTables);
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

/// What stands first in the list, for pages that are put together from several.
bool isBefore(const ApplicationRow& a, const ApplicationRow& b, ApplicationOrder order)
{
    if (order == ApplicationOrder::Name)
        return std::make_tuple(a.sortKey, a.id.bytes()) < std::make_tuple(b.sortKey, b.id.bytes());
    return std::tie(a.year, a.number) < std::tie(b.year, b.number);
}

struct Reader {
    Connection& connection;
    const Narrowing& narrowing;
    bool descending;

    [[nodiscard]] Result<std::vector<ApplicationRow>> readOne(
        const Ordering& ordering, const Narrowing& wanted, const ApplicationRow* after, int limit) const
    {
        Statement select = Statement::on(connection, pageSql(ordering, wanted, descending, after != nullptr));
        wanted.bindTo(select);
        if (after != nullptr)
            bindAfter(select, *after, ordering.by);
        return select.bind(":limit", limit).map(rowFrom);
    }

    /// Several states: the beginning of each, which its index has in order, put together.
    [[nodiscard]] Result<std::vector<ApplicationRow>> read(
        const Ordering& ordering, const ApplicationRow* after, int limit) const
    {
        if (ordering.by == ApplicationOrder::Deadline || narrowing.isByIds() || narrowing.states().size() < 2)
            return readOne(ordering, narrowing, after, limit);
        std::vector<ApplicationRow> rows;
        for (const CaseState state : narrowing.states()) {
            auto some = readOne(ordering, narrowing.to(state), after, limit);
            if (!some)
                return some;
            rows.insert(rows.end(), some->begin(), some->end());
        }
        std::sort(rows.begin(), rows.end(), [&](const ApplicationRow& a, const ApplicationRow& b) {
            return descending ? isBefore(b, a, ordering.by) : isBefore(a, b, ordering.by);
        });
        rows.resize(std::min(rows.size(), static_cast<size_t>(limit)));
        return rows;
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
    const auto narrowing = Narrowing::of(m_connection, wanted.filter, today, wanted.order);
    if (!narrowing)
        return narrowing.error();
    const Reader reader {m_connection, *narrowing, wanted.descending};
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
    const auto narrowing = Narrowing::of(m_connection, filter, today, ApplicationOrder::Time);
    if (!narrowing)
        return narrowing.error();
    Statement select = Statement::on(
        m_connection, QStringLiteral("SELECT count(*) FROM application AS a") + narrowing->sql());
    narrowing->bindTo(select);
    const auto count = select.integer();
    if (!count)
        return count.error();
    return static_cast<int>(*count);
}

} // namespace tanu
