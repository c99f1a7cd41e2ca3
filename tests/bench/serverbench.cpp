#include "tests/bench/serverbench.h"

#include "core/database/statement.h"
#include "core/database/transaction.h"
#include "server/storage/serverschema.h"
#include "tests/bench/population.h"
#include "tests/server/support/testserver.h"

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

Rows rowsOf(Connection& connection, const QString& table)
{
    Rows rows {table, {}, {}};
    for (const Row& column : need(Statement::on(connection, QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table)).all()))
        rows.columns.append(need(column.text("name")));
    for (const Row& row : need(Statement::on(connection, QStringLiteral("SELECT %1 FROM %2").arg(rows.columns.join(QLatin1String(", ")), table)).all())) {
        QVariantList values;
        for (const QString& column : rows.columns)
            values.append(row.value(column));
        rows.values.push_back(values);
    }
    return rows;
}

/// The same rows into empty tables of the same schema, in transactions of as many rows as a batch has records.
double bareMilliseconds(const std::vector<Rows>& tables)
{
    QTemporaryDir folder;
    auto connection = need(Connection::openSqlite(folder.filePath(QStringLiteral("bare.sqlite"))));
    need(Migrator(server::serverMigrations()).migrate(*connection));
    need(connection->execute(QStringLiteral("PRAGMA foreign_keys = OFF")));
    const auto insert = [&](const Rows& rows, size_t from, size_t to) -> Result<void> {
        auto statement = need(Statement::prepare(*connection, QStringLiteral("INSERT INTO %1 (%2) VALUES (:%3)")
                .arg(rows.table, rows.columns.join(QLatin1String(", ")), rows.columns.join(QLatin1String(", :")))));
        for (size_t i = from; i < std::min(to, rows.values.size()); ++i) {
            for (qsizetype column = 0; column < rows.columns.size(); ++column)
                statement.bind(QString(QLatin1Char(':') + rows.columns.at(column)), rows.values.at(i).at(column));
            if (const auto done = statement.run(); !done)
                return done;
        }
        return {};
    };
    return millisecondsOf([&] {
        for (size_t batch = 0; batch < batches; ++batch) {
            need(inTransaction(*connection, [&]() -> Result<void> {
                for (const Rows& rows : tables) {
                    if (const auto done = insert(rows, batch * batchSize, (batch + 1) * batchSize); !done)
                        return done;
                }
                return {};
            }));
        }
    });
}

} // namespace

void measureServer(Figures& figures)
{
    server::TestServer host;
    const auto center = host.enrolled(QStringLiteral("0417"), 0);
    for (int grant = 0; grant * numbersAtOnce < batches * batchSize; ++grant) {
        if (center->askNumbers(grant, numbersAtOnce).status != 200)
            qFatal("the server grants no numbers");
    }
    std::vector<double> taken;
    std::vector<double> resent;
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
    }
    const double bare = bareMilliseconds({rowsOf(host.connection(), QStringLiteral("record")), rowsOf(host.connection(), QStringLiteral("certificate"))});
    constexpr double count = batches * batchSize * 1000.0;
    constexpr double countOfBatch = batchSize * 1000.0;
    figures.add({QStringLiteral("records taken by the server"), countOfBatch / percentile(std::move(taken), 50), QStringLiteral("records/s"), count / bare, 50'000, true});
    figures.add({QStringLiteral("records of a batch sent again"), countOfBatch / percentile(std::move(resent), 50), QStringLiteral("records/s"), {}, 150'000, true});
}

} // namespace tanu::bench
