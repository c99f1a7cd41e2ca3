#include "core/services/accounts/accountentries.h"

#include "core/security/journal.h"

namespace tanu {

QStringList accountEntryCodes()
{
    QStringList codes;
    for (const char* code : {signInEntry, signInRefusedEntry, signInPausedEntry, passwordConfirmedEntry,
             passwordRefusedEntry, passwordChangedEntry, screenLockedEntry, screenUnlockedEntry, firstAccountEntry,
             recoveredEntry, recoveryRefusedEntry})
        codes.append(QString::fromLatin1(code));
    return codes;
}

Result<void> noteAccountEntry(
    Connection& connection, const Clock& clock, const char* code, const StaffId& staff, const Cbor& facts)
{
    const QString who = staff.isNull() ? QStringLiteral("unknown") : staff.toText();
    const auto entry = Journal(connection).append(JournalNote {clock.now(), who, QString::fromLatin1(code),
        staff.isNull() ? QString() : QStringLiteral("staff"), staff.bytes(), facts.encode()});
    return entry ? Result<void>() : Result<void>(entry.error());
}

} // namespace tanu
