#include "server/actions/enrolmentcodes.h"

#include "core/database/drivererror.h"
#include "core/database/transaction.h"
#include "core/security/hash.h"
#include "core/security/journal.h"
#include "server/storage/enrolmenttable.h"

namespace tanu::server {

namespace {

// No 0, 1, I, O: the code is read aloud and typed.
constexpr char alphabet[] = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
constexpr int codeLength = 20; // of five bits each: 100 bits

QString newCode()
{
    const QByteArray random = randomBytes(codeLength);
    QString code;
    for (int i = 0; i < codeLength; ++i) {
        if (i > 0 && i % 4 == 0)
            code += QLatin1Char('-');
        code += QLatin1Char(alphabet[static_cast<uchar>(random[i]) % 32]);
    }
    return code;
}

Result<void> note(Connection& connection, const Clock& clock, const QString& action, const QString& center)
{
    const auto entry = Journal(connection)
                           .append({clock.now(), QStringLiteral("operator"), action, QStringLiteral("center"),
                               center.toUtf8(), {}});
    return entry ? Result<void>() : Result<void>(entry.error());
}

} // namespace

Result<QString> storeEnrolmentCode(Connection& connection, const Clock& clock, const AccreditationNumber& center)
{
    const QString code = newCode();
    const QDateTime now = clock.now();
    const auto stored =
        EnrolmentTable(connection)
            .insert({hashOfCode(code), center, now, now.addDays(enrolmentCodeDays), std::nullopt});
    if (!stored)
        return stored.error();
    return code;
}

QByteArray hashOfCode(const QString& typed)
{
    QString bare;
    for (const QChar sign : typed) {
        if (sign.isLetterOrNumber())
            bare += sign.toUpper();
    }
    return sha256(bare.toUtf8());
}

Result<QString> addCenter(Connection& connection, const Clock& clock, const RegisteredCenter& center)
{
    return inTransaction(connection, [&]() -> Result<QString> {
        const auto inserted = CenterTable(connection).insert(center, clock.now());
        if (!inserted && isUniqueViolation(inserted.error()))
            return Error{ErrorKind::NumberAlreadyUsed, {center.number.toString()}, {}};
        if (!inserted)
            return inserted.error();
        const auto noted = note(connection, clock, QStringLiteral("addCenter"), center.number.toString());
        if (!noted)
            return noted.error();
        return storeEnrolmentCode(connection, clock, center.number);
    });
}

Result<QString> makeEnrolmentCode(
    Connection& connection, const Clock& clock, const AccreditationNumber& center)
{
    return inTransaction(connection, [&]() -> Result<QString> {
        const auto known = CenterTable(connection).find(center);
        if (!known)
            return known.error();
        if (!known->has_value())
            return Error{ErrorKind::NotFound, {QStringLiteral("center"), center.toString()}, {}};
        const auto noted = note(connection, clock, QStringLiteral("makeEnrolmentCode"), center.toString());
        if (!noted)
            return noted.error();
        return storeEnrolmentCode(connection, clock, center);
    });
}

} // namespace tanu::server
