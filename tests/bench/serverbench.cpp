#include "tests/bench/serverbench.h"

#include "core/database/bulkinsert.h"
#include "core/database/statement.h"
#include "core/database/transaction.h"
#include "core/wire/missing.h"
#include "server/storage/serverschema.h"
#include "tests/bench/need.h"
#include "tests/server/support/testserver.h"
#include "tests/support/database/testdatabase.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>

namespace tanu::bench {

namespace {

using server::FakeCenter;

constexpr int batchSize = 10'000;
constexpr int batches = 4;
constexpr int numbersAtOnce = 1'000;

struct Rows {
    QString table;
    QStringList columns;
    std::vector<QVariantList> values;
};

Rows rowsOf(Connection& connection, const QString& table, const QStringList& columns)
{
    Rows rows {table, columns, {}};
    for (const Row& row : need(Statement::on(connection, QStringLiteral("SELECT %1 FROM %2").arg(columns.join(QLatin1String(", ")), table)).all())) {
        QVariantList values;
        for (const QString& column : rows.columns)
            values.append(row.value(column));
        rows.values.push_back(values);
    }
    return rows;
}

std::vector<Rows> takenRows(Connection& connection)
{
    const auto split = [](const char* names) { return QString::fromLatin1(names).split(QLatin1Char(' ')); };
    return {rowsOf(connection, QStringLiteral("record"), split("id revision hash kind center canonical received_at")),
        rowsOf(connection, QStringLiteral("certificate"),
            split("id serial center ordinal record revision surname issued_on valid_until state cancelled_on"))};
}

/// One prepared statement for each row: the fastest way of SQLite.
Result<void> insertRows(Connection& connection, const Rows& rows, size_t from, size_t to)
{
    auto statement = need(Statement::prepare(connection, QStringLiteral("INSERT INTO %1 (%2) VALUES (:%3)")
            .arg(rows.table, rows.columns.join(QLatin1String(", ")), rows.columns.join(QLatin1String(", :")))));
    for (size_t i = from; i < to; ++i) {
        for (qsizetype column = 0; column < rows.columns.size(); ++column)
            statement.bind(QString(QLatin1Char(':') + rows.columns.at(column)), rows.values.at(i).at(column));
        if (const auto done = statement.run(); !done)
            return done;
    }
    return {};
}

/// COPY: the fastest way of PostgreSQL.
Result<void> copyRows(Connection& connection, const Rows& rows, size_t from, size_t to)
{
    BulkInsert bulk(connection, rows.table, rows.columns);
    for (size_t i = from; i < to; ++i) {
        bulk.row();
        for (const QVariant& value : rows.values.at(i)) {
            if (value.isNull())
                bulk.addNull();
            else if (value.typeId() == QMetaType::QByteArray)
                bulk.add(value.toByteArray());
            else if (value.typeId() == QMetaType::QString)
                bulk.add(value.toString());
            else
                bulk.add(value.toLongLong());
        }
    }
    return bulk.send();
}

/// An empty database of the same schema by the same driver, with the center that all rows name.
std::unique_ptr<Connection> emptyTables(Connection& filled, const QString& folder)
{
    auto connection = filled.driver() == Driver::Sqlite
        ? need(Connection::openSqlite(QDir(folder).filePath(QStringLiteral("bare.sqlite"))))
        : need(Connection::openPostgresql(test::freshDatabase()));
    need(Migrator(server::serverMigrations()).migrate(*connection));
    const QStringList columns {QStringLiteral("number"), QStringLiteral("name_kk"), QStringLiteral("name_ru"), QStringLiteral("bin"),
        QStringLiteral("region"), QStringLiteral("accredited_from"), QStringLiteral("accredited_until"), QStringLiteral("block_size"),
        QStringLiteral("added_at")};
    const Rows centers = rowsOf(filled, QStringLiteral("center"), columns);
    need(insertRows(*connection, centers, 0, centers.values.size()));
    return connection;
}

/// The same rows into empty tables, in transactions of as many rows as a batch has records.
double bareMilliseconds(Connection& filled, const std::vector<Rows>& tables)
{
    const QTemporaryDir folder;
    const auto connection = emptyTables(filled, folder.path());
    const bool isCopied = connection->driver() == Driver::Postgresql;
    if (!isCopied)
        need(connection->execute(QStringLiteral("PRAGMA foreign_keys = OFF")));
    return millisecondsOf([&] {
        for (size_t batch = 0; batch < batches; ++batch) {
            need(inTransaction(*connection, [&]() -> Result<void> {
                for (const Rows& rows : tables) {
                    const size_t to = std::min<size_t>((batch + 1) * batchSize, rows.values.size());
                    const auto done = isCopied ? copyRows(*connection, rows, batch * batchSize, to)
                                               : insertRows(*connection, rows, batch * batchSize, to);
                    if (!done)
                        return done;
                }
                return {};
            }));
        }
    });
}

/// Which of these records does the server miss (exchange.md 8)?
QByteArray questionOf(const QList<RecordRevision>& records)
{
    HashList question;
    for (const RecordRevision& record : records)
        question.hashes.append(hashOf(record));
    return payloadOf(question);
}

} // namespace

void measureServer(Figures& figures)
{
    server::TestServer host;
    const auto center = host.enrolled(QStringLiteral("0417"), 0, 100'000);
    for (int grant = 0; grant * numbersAtOnce < batches * batchSize; ++grant) {
        if (center->askNumbers(grant, numbersAtOnce).status != 200)
            qFatal("the server grants no numbers");
    }
    std::vector<double> taken;
    std::vector<double> resent;
    std::vector<double> asked;
    for (int batch = 0; batch < batches; ++batch) {
        QList<RecordRevision> records;
        for (int i = 1; i <= batchSize; ++i)
            records.append(FakeCenter::record(center->certificate(batch * batchSize + i)));
        const QByteArray bytes = center->batchOf(records);
        server::HttpResponse answer;
        taken.push_back(millisecondsOf([&] { answer = center->send(bytes); }));
        if (server::fatesIn(answer).count(QStringLiteral("accepted")) != batchSize)
            qFatal("the server does not accept the batch");
        resent.push_back(millisecondsOf([&] { answer = center->send(bytes); }));
        asked.push_back(millisecondsOf([&] { answer = center->postSigned("/api/v1/missing", questionOf(records)); }));
        if (!parseHashList(answer.body).value().hashes.isEmpty())
            qFatal("the server misses what it has taken");
    }
    const double bare = bareMilliseconds(host.connection(), takenRows(host.connection()));
    constexpr double count = batches * batchSize * 1000.0;
    constexpr double countOfBatch = batchSize * 1000.0;
    const bool isOnPostgresql = host.connection().driver() == Driver::Postgresql;
    const QString where = isOnPostgresql ? QStringLiteral(", PostgreSQL beside COPY") : QString();
    // Two thirds of what the same driver does at best in the same run.
    figures.add({QStringLiteral("records taken by the server") + where, countOfBatch / percentile(std::move(taken), 50), QStringLiteral("records/s"), count / bare, count / bare * 2 / 3, true});
    figures.add({QStringLiteral("records of a batch sent again") + where, countOfBatch / percentile(std::move(resent), 50), QStringLiteral("records/s"), {}, 150'000, true});
    figures.add({QStringLiteral("records asked for, whether they are missing") + where, countOfBatch / percentile(std::move(asked), 50), QStringLiteral("records/s"), {}, 100'000, true});
}

} // namespace tanu::bench
