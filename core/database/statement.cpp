#include "core/database/statement.h"

#include "core/base/isodate.h"
#include "core/database/drivervalues.h"
#include "core/database/preparedstatement.h"

#include <QtSql/QSqlError>

#include <algorithm>

namespace tanu {

Result<Statement> Statement::prepare(Connection& connection, const QString& sql)
{
    Statement statement(connection, sql);
    statement.get();
    if (statement.m_refusal)
        return *statement.m_refusal;
    return statement;
}

Statement Statement::on(Connection& connection, const QString& sql)
{
    return Statement(connection, sql);
}

Statement::Statement(Connection& connection, QString sql)
    : m_connection(&connection)
    , m_sql(std::move(sql))
{
}

/// When it is first needed: table classes hold many statements, of which one action uses few.
void Statement::get()
{
    if (m_prepared || m_refusal)
        return;
    auto prepared = m_connection->take(m_sql);
    if (!prepared) {
        m_refusal = prepared.error();
        return;
    }
    m_prepared = *std::move(prepared);
    m_bound.assign(m_prepared->placeholders.size(), false);
}

Statement::~Statement()
{
    release();
}

Statement::Statement(Statement&& other) noexcept = default;

Statement& Statement::operator=(Statement&& other) noexcept
{
    if (this == &other)
        return *this;
    release();
    m_connection = other.m_connection;
    m_sql = std::move(other.m_sql);
    m_prepared = std::move(other.m_prepared);
    m_refusal = std::move(other.m_refusal);
    m_bound = std::move(other.m_bound);
    m_boundCount = other.m_boundCount;
    m_expected = other.m_expected;
    return *this;
}

/// Back to the cache, without values: a file of megabytes must not stay bound in there.
void Statement::release()
{
    if (!m_prepared)
        return;
    m_prepared->query.finish();
    for (const Placeholder& placeholder : m_prepared->placeholders) {
        for (const int position : placeholder.positions)
            m_prepared->query.bindValue(position, QVariant());
    }
    m_connection->giveBack(std::move(m_prepared));
}

Statement& Statement::bind(QAnyStringView name, const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::QString:
        return value.isNull() ? bindNull(name) : bind(name, value.toString());
    case QMetaType::QByteArray:
        return value.isNull() ? bindNull(name) : bind(name, value.toByteArray());
    case QMetaType::QDate:
        return bind(name, value.toDate());
    case QMetaType::QDateTime:
        return bind(name, value.toDateTime());
    case QMetaType::Bool:
        return bind(name, value.toBool());
    default:
        return bindStored(name, value);
    }
}

Statement& Statement::bind(QAnyStringView name, const QString& value)
{
    return bindStored(name, QVariant(value.isNull() ? QStringLiteral("") : value));
}

Statement& Statement::bind(QAnyStringView name, const QByteArray& value)
{
    return bindStored(name, QVariant(value.isNull() ? QByteArrayLiteral("") : value));
}

Statement& Statement::bind(QAnyStringView name, QDate value)
{
    return value.isValid() ? bindStored(name, QVariant(isoText(value))) : bindNull(name);
}

Statement& Statement::bind(QAnyStringView name, const QDateTime& value)
{
    return value.isValid() ? bindStored(name, QVariant(value.toMSecsSinceEpoch())) : bindNull(name);
}

Statement& Statement::bind(QAnyStringView name, std::nullopt_t)
{
    return bindNull(name);
}

Statement& Statement::bindNull(QAnyStringView name)
{
    return bindStored(name, QVariant());
}

Statement& Statement::bindSealed(QAnyStringView name, const SealPlace& place, const QString& value)
{
    return bindSealed(name, place, value.toUtf8());
}

Statement& Statement::bindSealed(QAnyStringView name, const SealPlace& place, const QByteArray& value)
{
    const Sealer* sealer = sealerFor(place.column);
    return sealer == nullptr ? bindNull(name) : bind(name, sealer->seal(place, value));
}

Statement& Statement::bindSealed(QAnyStringView name, const SealPlace& place, QDate value)
{
    return value.isValid() ? bindSealed(name, place, isoText(value)) : bindNull(name);
}

Statement& Statement::bindFingerprint(QAnyStringView name, const char* column, const QString& value)
{
    const Sealer* sealer = sealerFor(column);
    return sealer == nullptr ? bindNull(name) : bind(name, sealer->fingerprint(column, value.toUtf8()));
}

/// Null refuses the run: what should be sealed is never written in plain.
const Sealer* Statement::sealerFor(const char* column)
{
    const Sealer* sealer = m_connection->sealer().get();
    if (sealer == nullptr && !m_refusal)
        m_refusal = Error {ErrorKind::KeyMissing, {QString::fromLatin1(column)}, QStringLiteral("nothing to seal with")};
    return sealer;
}

/// A statement may live longer than the session that it was prepared in; at the first value of a run it finds out.
void Statement::refresh()
{
    if (!m_prepared || m_connection->driver() == Driver::Sqlite)
        return;
    if (!m_connection->isInTransaction()) {
        if (const auto alive = m_connection->revive(); !alive) {
            m_refusal = alive.error();
            return;
        }
    }
    if (m_prepared->session == m_connection->session())
        return;
    auto fresh = m_connection->take(m_sql);
    if (!fresh) {
        m_refusal = fresh.error();
        return;
    }
    m_connection->giveBack(std::exchange(m_prepared, *std::move(fresh)));
}

Statement& Statement::bindStored(QAnyStringView name, const QVariant& value)
{
    get();
    if (m_boundCount == 0)
        refresh();
    if (!m_prepared)
        return *this;
    const auto index = slotOf(name);
    if (!index) {
        refuse(QStringLiteral("no placeholder %1").arg(name.toString()));
        return *this;
    }
    for (const int position : m_prepared->placeholders[*index].positions)
        m_prepared->query.bindValue(position, value);
    if (!m_bound[*index]) {
        m_bound[*index] = true;
        ++m_boundCount;
    }
    m_expected = *index + 1;
    return *this;
}

std::optional<size_t> Statement::slotOf(QAnyStringView name)
{
    const auto& placeholders = m_prepared->placeholders;
    if (m_expected < placeholders.size() && placeholders[m_expected].name == name)
        return m_expected;
    for (size_t i = 0; i < placeholders.size(); ++i) {
        if (placeholders[i].name == name)
            return i;
    }
    return std::nullopt;
}

void Statement::refuse(const QString& why)
{
    if (!m_refusal)
        m_refusal = Error {ErrorKind::DatabaseFailed, {}, QStringLiteral("%1 in: %2").arg(why, m_sql.simplified())};
}

Result<void> Statement::checkReady()
{
    if (m_prepared && !m_refusal && m_boundCount < m_bound.size()) {
        const size_t missing = static_cast<size_t>(std::find(m_bound.begin(), m_bound.end(), false) - m_bound.begin());
        refuse(QStringLiteral("nothing bound to %1").arg(m_prepared->placeholders[missing].name));
    }
    if (m_refusal)
        return *m_refusal;
    if (auto injected = m_connection->fault(FaultPlan::Step::Execute, m_sql))
        return *std::move(injected);
    return {};
}

/// The next run starts with nothing bound; a statement that could not be prepared keeps its refusal, unless the server was away.
void Statement::settle()
{
    m_bound.assign(m_bound.size(), false);
    m_boundCount = 0;
    m_expected = 0;
    if (m_prepared || (m_refusal && m_refusal->kind == ErrorKind::NetworkUnreachable))
        m_refusal.reset();
}

Result<void> Statement::execute()
{
    get();
    if (m_bound.empty())
        refresh();
    const auto ready = checkReady();
    settle();
    if (!ready)
        return ready;
    if (m_prepared->isPlain ? m_prepared->query.exec(m_sql) : m_prepared->query.exec())
        return {};
    const Error error = m_connection->failure(m_prepared->query.lastError(), m_sql);
    m_prepared->query.finish();
    return error;
}

Result<void> Statement::run()
{
    const auto done = execute();
    if (done)
        m_prepared->query.finish();
    return done;
}

Result<qint64> Statement::runCounting()
{
    if (const auto done = execute(); !done)
        return done.error();
    const qint64 affected = m_prepared->query.numRowsAffected();
    m_prepared->query.finish();
    return affected;
}

Result<std::optional<Row>> Statement::one()
{
    std::optional<Row> only;
    const auto done = forEach([&](const Row& row) -> Result<void> {
        if (only)
            return Error {ErrorKind::DatabaseFailed, {}, QStringLiteral("more than one row: ") + m_sql.simplified()};
        only = row;
        return {};
    });
    if (!done)
        return done.error();
    return only;
}

Result<std::vector<Row>> Statement::all()
{
    return map([](const Row& row) { return Result<Row>(row); });
}

Result<qint64> Statement::integer()
{
    auto row = one();
    if (!row)
        return row.error();
    if (!row->has_value())
        return Error {ErrorKind::NotFound, {m_prepared->table, QString()}, m_sql.simplified()};
    return (*row)->integer(drivervalue::columnsOf(*m_prepared, *m_connection)->names.constFirst());
}

Result<void> Statement::forEach(const Visitor& visit)
{
    if (const auto done = execute(); !done)
        return done;
    QSqlQuery& query = m_prepared->query;
    const auto columns = drivervalue::columnsOf(*m_prepared, *m_connection);
    const int count = static_cast<int>(columns->names.size());
    const std::vector<bool>& mayBeNumeric = m_prepared->mayBeNumeric;
    Row row(columns, std::vector<QVariant>(static_cast<size_t>(count)));
    Result<void> outcome;
    while (outcome && query.next()) {
        for (int i = 0; i < count; ++i) {
            const auto at = static_cast<size_t>(i);
            row.values()[at] = mayBeNumeric.empty() ? query.value(i)
                                                   : drivervalue::settled(query.value(i), mayBeNumeric[at]);
        }
        outcome = visit(row);
    }
    if (outcome && query.lastError().isValid())
        outcome = m_connection->failure(query.lastError(), m_sql);
    query.finish();
    return outcome;
}

} // namespace tanu
