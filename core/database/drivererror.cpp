#include "core/database/drivererror.h"

#include <QtSql/QSqlError>

#include <algorithm>
#include <array>

namespace tanu {

namespace {

constexpr QLatin1String constraintMark("constraint");

struct ConstraintCode {
    const char* code;
    const char* which;
};

/// Extended result codes of SQLite (sqlite.org/rescode.html) and SQLSTATE class 23 of PostgreSQL.
constexpr std::array constraintCodes {
    ConstraintCode {"2067", "unique"},   ConstraintCode {"1555", "unique"},   ConstraintCode {"2579", "unique"},
    ConstraintCode {"787", "foreign"},   ConstraintCode {"275", "check"},     ConstraintCode {"1299", "notnull"},
    ConstraintCode {"3091", "datatype"}, ConstraintCode {"23505", "unique"},  ConstraintCode {"23503", "foreign"},
    ConstraintCode {"23514", "check"},   ConstraintCode {"23502", "notnull"}, ConstraintCode {"22P02", "datatype"},
    ConstraintCode {"22003", "datatype"},
};

enum class Family { Busy, Full, Constraint, CannotOpen, Gone, Other };

Family familyOfSqlite(const QString& code)
{
    constexpr int busy = 5;
    constexpr int locked = 6;
    constexpr int ioError = 10;
    constexpr int full = 13;
    constexpr int cannotOpen = 14;
    constexpr int constraint = 19;
    constexpr int pageTouched = 8202; // SQLITE_IOERR_DATA, of checkedpages: no trouble with the disk's room
    if (code.toInt() == pageTouched)
        return Family::Other;
    switch (code.toInt() & 0xff) {
    case busy:
    case locked:
        return Family::Busy;
    case ioError:
    case full:
        return Family::Full;
    case cannotOpen:
        return Family::CannotOpen;
    case constraint:
        return Family::Constraint;
    default:
        return Family::Other;
    }
}

Family familyOfPostgresql(const QString& state)
{
    const auto isOneOf = [&](std::initializer_list<const char*> states) {
        return std::any_of(states.begin(), states.end(), [&](const char* one) { return state == QLatin1String(one); });
    };
    if (state.startsWith(QLatin1String("23")) || isOneOf({"22P02", "22003"}))
        return Family::Constraint;
    if (isOneOf({"53100", "58030"}))
        return Family::Full;
    if (isOneOf({"40001", "40P01", "55P03", "53300"}))
        return Family::Busy;
    return isOneOf({"57P01", "57P02", "57P03"}) ? Family::Gone : Family::Other;
}

QString constraintOf(const QString& code)
{
    for (const ConstraintCode& known : constraintCodes) {
        if (code == QLatin1String(known.code))
            return QString::fromLatin1(known.which);
    }
    return QStringLiteral("other");
}

/// "UNIQUE constraint failed: person.iin" ends in the place; other texts name none. PostgreSQL, in whatever language,
/// quotes the constraint last in its first line.
QString placeIn(const QString& driverText, Driver driver)
{
    if (driver == Driver::Postgresql) {
        const QString line = driverText.section(QLatin1Char('\n'), 0, 0);
        return line.count(QLatin1Char('"')) >= 2 ? line.section(QLatin1Char('"'), -2, -2) : QString();
    }
    static const QString mark = QStringLiteral("constraint failed: ");
    const qsizetype at = driverText.indexOf(mark);
    return at < 0 ? QString() : driverText.mid(at + mark.size()).section(QLatin1Char('\n'), 0, 0).trimmed();
}

bool isConstraintOf(const Error& error, QLatin1String which)
{
    return isConstraint(error) && error.arguments.value(1) == which;
}

} // namespace

Error toError(const QSqlError& failure, const QString& sql, Driver driver, const QString& path)
{
    const QString code = failure.nativeErrorCode();
    const QString detail = QStringLiteral("%1 | %2 | %3 (%4)")
                               .arg(sql.simplified(), failure.driverText(), failure.databaseText(), code);
    switch (driver == Driver::Sqlite ? familyOfSqlite(code) : familyOfPostgresql(code)) {
    case Family::Busy:
        return {ErrorKind::DatabaseBusy, {path}, detail};
    case Family::Full:
        return {ErrorKind::DiskFull, {path}, detail};
    case Family::Gone:
        return {ErrorKind::NetworkUnreachable, {path}, detail};
    case Family::CannotOpen:
        return {ErrorKind::FileUnreadable, {path}, detail};
    case Family::Constraint:
        return {ErrorKind::DatabaseFailed,
                {constraintMark, constraintOf(code), placeIn(failure.databaseText(), driver)},
                detail};
    case Family::Other:
        return {ErrorKind::DatabaseFailed, {}, detail};
    }
    Q_UNREACHABLE();
}

bool isConstraint(const Error& error)
{
    return error.kind == ErrorKind::DatabaseFailed && error.arguments.value(0) == constraintMark;
}

bool isUniqueViolation(const Error& error)
{
    return isConstraintOf(error, QLatin1String("unique"));
}

bool isForeignKeyViolation(const Error& error)
{
    return isConstraintOf(error, QLatin1String("foreign"));
}

} // namespace tanu
