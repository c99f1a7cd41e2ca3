#include "server/storage/signintrialtable.h"

#include "core/database/statement.h"

namespace tanu::server {

namespace {

Result<SignInTrial> trialFrom(const Row& row)
{
    RowReader read(row);
    SignInTrial trial;
    trial.login = read.bytes("login");
    trial.failures = read.number("failures");
    trial.lastAt = read.moment("last_at");
    trial.pausedUntil = read.optionalMoment("paused_until");
    return read.finish(std::move(trial));
}

} // namespace

SignInTrialTable::SignInTrialTable(Connection& connection)
    : m_connection(connection)
{
}

Result<std::optional<SignInTrial>> SignInTrialTable::find(const QByteArray& login) const
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT login, failures, last_at, paused_until FROM sign_in_trial WHERE login = :login)"))
        .bind(":login", login)
        .mapOne(trialFrom);
}

Result<void> SignInTrialTable::put(const SignInTrial& trial)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO sign_in_trial (login, failures, last_at, paused_until)
        VALUES (:login, :failures, :last_at, :paused_until)
        ON CONFLICT (login) DO UPDATE SET failures = excluded.failures, last_at = excluded.last_at,
                                          paused_until = excluded.paused_until)"))
        .bind(":login", trial.login)
        .bind(":failures", trial.failures)
        .bind(":last_at", trial.lastAt)
        .bind(":paused_until", trial.pausedUntil)
        .run();
}

Result<void> SignInTrialTable::remove(const QByteArray& login)
{
    return Statement::on(m_connection, QStringLiteral("DELETE FROM sign_in_trial WHERE login = :login"))
        .bind(":login", login)
        .run();
}

Result<void> SignInTrialTable::removeOlder(const QDateTime& moment)
{
    return Statement::on(m_connection, QStringLiteral("DELETE FROM sign_in_trial WHERE last_at < :moment"))
        .bind(":moment", moment)
        .run();
}

} // namespace tanu::server
