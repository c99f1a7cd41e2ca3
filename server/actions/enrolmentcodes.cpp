#include "server/actions/enrolmentcodes.h"

#include "core/database/transaction.h"
#include "core/security/hash.h"
#include "server/deeds/carryout.h"
#include "server/deeds/centerdeeds.h"

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

Deed deedOf(const OperatorDesk& desk, const char* action, const EnrolmentCode& code, const QByteArrayList& parts)
{
    return {{code.madeAt, desk.by, QLatin1String(action), QStringLiteral("center"), code.center.toString().toUtf8(), {}},
        parts};
}

} // namespace

NewEnrolmentCode newEnrolmentCode(const AccreditationNumber& center, const QDateTime& now)
{
    const QString code = newCode();
    return {code, {hashOfCode(code), center, now, now.addDays(enrolmentCodeDays), std::nullopt}};
}

QByteArrayList addedParts(RegisteredCenter center, const EnrolmentCode& code)
{
    if (!center.addedAt.isValid())
        center.addedAt = code.madeAt;
    return {partOf(center), partOf(code)};
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

Result<QString> addCenter(const OperatorDesk& desk, const RegisteredCenter& center)
{
    const NewEnrolmentCode code = newEnrolmentCode(center.number, desk.clock.now());
    const Deed deed = deedOf(desk, "addCenter", code.kept, addedParts(center, code.kept));
    const auto done = inTransaction(desk.connection, [&] { return carryOut(desk.connection, desk.archive, deed); });
    return done ? Result<QString>(code.typed) : Result<QString>(done.error());
}

Result<QString> makeEnrolmentCode(const OperatorDesk& desk, const AccreditationNumber& center)
{
    const NewEnrolmentCode code = newEnrolmentCode(center, desk.clock.now());
    const Deed deed = deedOf(desk, "makeEnrolmentCode", code.kept, {partOf(code.kept)});
    const auto done = inTransaction(desk.connection, [&] { return carryOut(desk.connection, desk.archive, deed); });
    return done ? Result<QString>(code.typed) : Result<QString>(done.error());
}

} // namespace tanu::server
