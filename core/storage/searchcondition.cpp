#include "core/storage/searchcondition.h"

namespace tanu {

Result<SearchCondition> SearchCondition::of(Connection& connection, const QString& typed, int few)
{
    SearchCondition condition;
    auto meant = personMeant(connection, typed);
    if (!meant)
        return meant.error();
    condition.m_meant = *std::move(meant);
    condition.m_words = SearchWords::of(condition.m_meant.rest);
    if (condition.m_meant.isNamed || condition.isEmpty())
        return condition;
    const auto plan = condition.m_words.plan(connection, few);
    if (!plan)
        return plan.error();
    condition.m_plan = *plan;
    if (*plan != SearchWords::Plan::Prefix)
        return condition;
    condition.m_ranges = condition.m_words.keyRanges();
    if (const auto measured = condition.measureRange(connection, few); !measured)
        return measured.error();
    return condition;
}

Result<void> SearchCondition::measureRange(Connection& connection, int few)
{
    const auto found = Statement::on(connection, QStringLiteral(R"(
        SELECT count(*) FROM (SELECT 1 FROM search_item INDEXED BY search_item_by_key
            WHERE sort_key >= :lowest AND sort_key < :highest LIMIT :limit))"))
                           .bind(":lowest", m_ranges.front().from)
                           .bind(":highest", m_ranges.back().to)
                           .bind(":limit", few + 1)
                           .integer();
    if (!found)
        return found.error();
    m_isShortRange = *found <= few;
    return {};
}

QString SearchCondition::sql(const QString& id, const QString& sortKey, const QString& ofPerson) const
{
    if (m_meant.isNamed)
        return personSql(id, ofPerson);
    const QString words = m_words.condition(QStringLiteral("s.text"));
    switch (m_plan) {
    case SearchWords::Plan::Prefix:
        return rangesSql(sortKey);
    case SearchWords::Plan::Index:
        return QStringLiteral(R"(%1 IN (SELECT s.subject FROM search_item AS s
            WHERE s.rowid IN (SELECT rowid FROM search_index WHERE search_index MATCH :match) AND %2))")
            .arg(id, words);
    case SearchWords::Plan::Walk:
        return QStringLiteral("EXISTS (SELECT 1 FROM search_item AS s WHERE s.subject = %1 AND %2)").arg(id, words);
    }
    Q_UNREACHABLE();
}

QString SearchCondition::personSql(const QString& id, const QString& ofPerson) const
{
    const QString rows = ofPerson.isEmpty()
        ? QStringLiteral("SELECT id FROM application WHERE person = :person_meant")
        : ofPerson;
    if (m_words.isEmpty())
        return QStringLiteral("%1 IN (%2)").arg(id, rows);
    return QStringLiteral("%1 IN (%2) AND EXISTS (SELECT 1 FROM search_item AS s WHERE s.subject = %1 AND %3)")
        .arg(id, rows, m_words.condition(QStringLiteral("s.text")));
}

/// The outer bounds again, because only they let the index of names begin and end there.
QString SearchCondition::rangesSql(const QString& sortKey) const
{
    QStringList ranges;
    for (size_t i = 0; i < m_ranges.size(); ++i)
        ranges.append(QStringLiteral("(%1 >= :from%2 AND %1 < :to%2)").arg(sortKey).arg(i));
    return QStringLiteral("%1 >= :lowest AND %1 < :highest AND (%2)").arg(sortKey, ranges.join(QStringLiteral(" OR ")));
}

void SearchCondition::bindTo(Statement& statement) const
{
    if (isEmpty())
        return;
    if (m_meant.isNamed) {
        statement.bind(":person_meant", m_meant.person);
        m_words.bindTo(statement);
        return;
    }
    if (m_plan != SearchWords::Plan::Prefix)
        m_words.bindTo(statement);
    if (m_plan == SearchWords::Plan::Index)
        statement.bind(":match", m_words.match());
    if (m_ranges.empty())
        return;
    statement.bind(":lowest", m_ranges.front().from).bind(":highest", m_ranges.back().to);
    for (size_t i = 0; i < m_ranges.size(); ++i)
        statement.bind(QStringLiteral(":from%1").arg(i), m_ranges[i].from)
            .bind(QStringLiteral(":to%1").arg(i), m_ranges[i].to);
}

} // namespace tanu
