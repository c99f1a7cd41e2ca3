#include "core/storage/accounttable.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"
#include "core/domain/rules/role.h"

namespace tanu {

namespace {

Result<AccountRow> accountFrom(const Row& row)
{
    RowReader read(row);
    const StaffId staff = read.id<StaffId>("staff");
    const auto login = read.parsedOrNone<Login>("login", &Login::parse);
    const QString password = read.text("password");
    const QDateTime changedAt = read.moment("changed_at");
    const bool mustChange = read.boolean("must_change");
    const int failures = read.number("failures");
    const auto pausedUntil = read.optionalMoment("paused_until");
    const bool isActive = read.boolean("active");
    return read.finish(
        [&] { return AccountRow {staff, *login, password, changedAt, mustChange, failures, pausedUntil, isActive}; });
}

QString selecting(const QString& rest)
{
    return QStringLiteral("SELECT staff, login, password, changed_at, must_change, failures, paused_until, active "
                          "FROM account ")
        + rest;
}

Result<int> counted(Statement& statement)
{
    const auto count = statement.integer();
    if (!count)
        return count.error();
    return static_cast<int>(*count);
}

} // namespace

AccountTable::AccountTable(Connection& connection)
    : m_connection(connection)
{
}

Result<void> AccountTable::put(const AccountRow& account)
{
    const auto holder = findByLogin(account.login);
    if (!holder)
        return holder.error();
    if (holder->has_value() && (*holder)->staff != account.staff)
        return Error {ErrorKind::AlreadyThere, {QStringLiteral("login"), account.login.toString()}, {}};
    Statement statement = Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO account (staff, login, password, changed_at, must_change, failures, paused_until, active)
        VALUES (:staff, :login, :password, :changed_at, :must_change, :failures, :paused_until, :active)
        ON CONFLICT (staff) DO UPDATE SET login = excluded.login, password = excluded.password,
            changed_at = excluded.changed_at, must_change = excluded.must_change, failures = excluded.failures,
            paused_until = excluded.paused_until, active = excluded.active)"));
    statement.bind(":staff", account.staff)
        .bind(":login", account.login.toString())
        .bind(":password", account.password)
        .bind(":changed_at", account.changedAt)
        .bind(":must_change", account.mustChange)
        .bind(":failures", account.failures)
        .bind(":paused_until", account.pausedUntil)
        .bind(":active", account.isActive);
    return statement.run();
}

Result<std::optional<AccountRow>> AccountTable::find(const StaffId& staff)
{
    return Statement::on(m_connection, selecting(QStringLiteral("WHERE staff = :staff")))
        .bind(":staff", staff)
        .mapOne(accountFrom);
}

Result<std::optional<AccountRow>> AccountTable::findByLogin(const Login& login)
{
    return Statement::on(m_connection, selecting(QStringLiteral("WHERE login = :login")))
        .bind(":login", login.toString())
        .mapOne(accountFrom);
}

Result<std::vector<AccountRow>> AccountTable::all()
{
    return Statement::on(m_connection, selecting(QStringLiteral("ORDER BY login"))).map(accountFrom);
}

Result<int> AccountTable::count()
{
    Statement statement = Statement::on(m_connection, QStringLiteral("SELECT count(*) FROM account"));
    return counted(statement);
}

Result<int> AccountTable::countAdministrators()
{
    Statement statement = Statement::on(m_connection, QStringLiteral(R"(
        SELECT count(*) FROM account JOIN staff ON staff.id = account.staff
        WHERE account.active = 1 AND staff.active = 1 AND (staff.roles & :role) <> 0)"));
    statement.bind(":role", static_cast<int>(Role::Administrator));
    return counted(statement);
}

} // namespace tanu
