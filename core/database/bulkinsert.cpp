#include "core/database/bulkinsert.h"

#include "core/database/postgresql.h"

#include <QtCore/QtEndian>
#include <QtSql/QSqlError>

#include <libpq-fe.h>

#include <memory>

namespace tanu {

namespace {

constexpr qsizetype atOnce = 1 << 20; ///< bytes of one message
constexpr char signature[] = "PGCOPY\n\377\r\n\0"; // with its final zero it has the eleven bytes that open a COPY BINARY

struct Clear {
    void operator()(PGresult* result) const { PQclear(result); }
};
using Answer = std::unique_ptr<PGresult, Clear>;

/// The last word on the COPY; all results must be taken before the connection can be used again.
Answer lastAnswer(PGconn* connection)
{
    Answer last;
    while (PGresult* next = PQgetResult(connection))
        last.reset(next);
    return last;
}

QSqlError errorOf(PGconn* connection, const PGresult* answer)
{
    const char* state = answer == nullptr ? nullptr : PQresultErrorField(answer, PG_DIAG_SQLSTATE);
    const char* text = answer == nullptr ? PQerrorMessage(connection) : PQresultErrorMessage(answer);
    return {QStringLiteral("COPY"), QString::fromUtf8(text), QSqlError::StatementError, QString::fromLatin1(state)};
}

} // namespace

BulkInsert::BulkInsert(Connection& connection, const QString& table, const QStringList& columns)
    : m_connection(connection)
    , m_sql(QStringLiteral("COPY %1 (%2) FROM STDIN (FORMAT binary)").arg(table, columns.join(QStringLiteral(", "))))
    , m_columns(columns.size())
{
    begin();
}

void BulkInsert::begin()
{
    constexpr qsizetype signatureSize = 11;
    constexpr qsizetype flagsAndExtension = 8;
    m_data = QByteArray(signature, signatureSize) + QByteArray(flagsAndExtension, '\0');
    m_rows = 0;
    m_values = m_columns;
}

void BulkInsert::number(quint32 value)
{
    char bytes[sizeof value];
    qToBigEndian(value, bytes);
    m_data.append(bytes, sizeof bytes);
}

BulkInsert& BulkInsert::row()
{
    Q_ASSERT_X(m_values == m_columns, "BulkInsert::row", "the row before is not complete");
    char bytes[sizeof(quint16)];
    qToBigEndian(static_cast<quint16>(m_columns), bytes);
    m_data.append(bytes, sizeof bytes);
    m_values = 0;
    ++m_rows;
    return *this;
}

BulkInsert& BulkInsert::field(const QByteArray& bytes)
{
    Q_ASSERT_X(m_values < m_columns, "BulkInsert::add", "more values than columns");
    number(static_cast<quint32>(bytes.size()));
    m_data.append(bytes);
    ++m_values;
    return *this;
}

BulkInsert& BulkInsert::add(qint64 value)
{
    char bytes[sizeof value];
    qToBigEndian(value, bytes);
    return field(QByteArray::fromRawData(bytes, sizeof bytes));
}

BulkInsert& BulkInsert::add(const QByteArray& value)
{
    return field(value);
}

BulkInsert& BulkInsert::add(const QString& value)
{
    return field(value.toUtf8());
}

BulkInsert& BulkInsert::addNull()
{
    Q_ASSERT_X(m_values < m_columns, "BulkInsert::addNull", "more values than columns");
    number(0xffffffffU);
    ++m_values;
    return *this;
}

Result<void> BulkInsert::send()
{
    Q_ASSERT_X(m_values == m_columns, "BulkInsert::send", "the last row is not complete");
    if (auto injected = m_connection.fault(FaultPlan::Step::Execute, m_sql))
        return *std::move(injected);
    PGconn* const connection = postgresql::handleOf(m_connection.handle());
    Q_ASSERT_X(connection != nullptr, "BulkInsert::send", "not PostgreSQL");
    m_data.append("\377\377", 2);
    const Answer begun(PQexec(connection, m_sql.toUtf8().constData()));
    if (PQresultStatus(begun.get()) != PGRES_COPY_IN) {
        begin();
        return m_connection.failure(errorOf(connection, begun.get()), m_sql);
    }
    bool isSent = true;
    for (qsizetype at = 0; isSent && at < m_data.size(); at += atOnce)
        isSent = PQputCopyData(connection, m_data.constData() + at, static_cast<int>(qMin(atOnce, m_data.size() - at))) == 1;
    isSent = PQputCopyEnd(connection, nullptr) == 1 && isSent;
    const Answer answer = lastAnswer(connection);
    begin();
    if (isSent && PQresultStatus(answer.get()) == PGRES_COMMAND_OK)
        return {};
    return m_connection.failure(errorOf(connection, answer.get()), m_sql);
}

} // namespace tanu
