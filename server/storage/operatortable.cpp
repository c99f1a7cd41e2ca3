#include "server/storage/operatortable.h"

#include "core/database/statement.h"

namespace tanu::server {

namespace {

#define OPERATOR_COLUMNS                                                                                             \
    "id, login, name, role, region, password, must_change, secret, used_step, made_at, seen_at, closed_at"

constexpr const char* secretColumn = "operator.secret";

Result<Operator> operatorFrom(const Row& row)
{
    RowReader read(row);
    Operator found;
    found.acting.id = read.bytes("id");
    found.acting.login = read.text("login");
    found.name = read.text("name");
    found.acting.role = read.parsed<OperatorRole>("role", &parseOperatorRole);
    found.acting.region = read.text("region");
    found.password = read.text("password");
    found.mustChangePassword = read.boolean("must_change");
    found.secret = read.optionalSealedBytes("secret", {secretColumn, found.acting.id});
    found.usedStep = read.integer("used_step");
    found.madeAt = read.moment("made_at");
    found.seenAt = read.optionalMoment("seen_at");
    found.closedAt = read.optionalMoment("closed_at");
    return read.finish(std::move(found));
}

} // namespace

OperatorTable::OperatorTable(Connection& connection)
    : m_connection(connection)
{
}

Result<void> OperatorTable::insert(const Operator& account)
{
    const ActingOperator& acting = account.acting;
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO operator (id, login, name, role, region, password, must_change, secret, used_step, made_at,
                              seen_at, closed_at)
        VALUES (:id, :login, :name, :role, :region, :password, :must_change, :secret, :used_step, :made_at,
                NULL, NULL))"))
        .bind(":id", acting.id)
        .bind(":login", acting.login)
        .bind(":name", account.name)
        .bind(":role", codeOf(acting.role))
        .bind(":region", acting.region)
        .bind(":password", account.password)
        .bind(":must_change", account.mustChangePassword ? 1 : 0)
        .bindSealed(":secret", {secretColumn, acting.id}, account.secret)
        .bind(":used_step", account.usedStep)
        .bind(":made_at", account.madeAt)
        .run();
}

Result<std::optional<Operator>> OperatorTable::find(const QByteArray& id) const
{
    return Statement::on(m_connection, QStringLiteral("SELECT " OPERATOR_COLUMNS " FROM operator WHERE id = :id"))
        .bind(":id", id)
        .mapOne(operatorFrom);
}

Result<std::optional<Operator>> OperatorTable::findByLogin(const QString& login) const
{
    return Statement::on(m_connection, QStringLiteral("SELECT " OPERATOR_COLUMNS " FROM operator WHERE login = :login"))
        .bind(":login", login)
        .mapOne(operatorFrom);
}

Result<std::vector<Operator>> OperatorTable::all() const
{
    return Statement::on(m_connection, QStringLiteral("SELECT " OPERATOR_COLUMNS " FROM operator ORDER BY login"))
        .map(operatorFrom);
}

Result<void> OperatorTable::setPassword(const QByteArray& id, const QString& hash, bool mustChange)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        UPDATE operator SET password = :password, must_change = :must_change WHERE id = :id)"))
        .bind(":password", hash)
        .bind(":must_change", mustChange ? 1 : 0)
        .bind(":id", id)
        .run();
}

Result<void> OperatorTable::setSecret(
    const QByteArray& id, const std::optional<QByteArray>& secret, qint64 usedStep)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        UPDATE operator SET secret = :secret, used_step = :used_step WHERE id = :id)"))
        .bindSealed(":secret", {secretColumn, id}, secret)
        .bind(":used_step", usedStep)
        .bind(":id", id)
        .run();
}

Result<qint64> OperatorTable::useStep(const QByteArray& id, qint64 step)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        UPDATE operator SET used_step = :step WHERE id = :id AND used_step < :step)"))
        .bind(":step", step)
        .bind(":id", id)
        .runCounting();
}

Result<void> OperatorTable::setRole(const QByteArray& id, OperatorRole role, const QString& region)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        UPDATE operator SET role = :role, region = :region WHERE id = :id)"))
        .bind(":role", codeOf(role))
        .bind(":region", region)
        .bind(":id", id)
        .run();
}

Result<void> OperatorTable::noteSeen(const QByteArray& id, const QDateTime& now)
{
    return Statement::on(m_connection, QStringLiteral("UPDATE operator SET seen_at = :at WHERE id = :id"))
        .bind(":at", now)
        .bind(":id", id)
        .run();
}

Result<void> OperatorTable::close(const QByteArray& id, const QDateTime& now)
{
    return Statement::on(m_connection, QStringLiteral("UPDATE operator SET closed_at = :at WHERE id = :id"))
        .bind(":at", now)
        .bind(":id", id)
        .run();
}

Result<void> OperatorTable::open(const QByteArray& id)
{
    return Statement::on(m_connection, QStringLiteral("UPDATE operator SET closed_at = NULL WHERE id = :id"))
        .bind(":id", id)
        .run();
}

} // namespace tanu::server
