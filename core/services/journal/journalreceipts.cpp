#include "core/services/journal/journalreceipts.h"

#include "core/storage/settingtable.h"
#include "core/wire/cose.h"

namespace tanu {

namespace {

const QString lastName = QStringLiteral("journal-receipt");
const QString trustedName = QStringLiteral("journal-receipt-trusted");

} // namespace

bool contradicts(const JournalReceipt& receipt, const JournalReceipt& trusted)
{
    if (receipt.server != trusted.server || receipt.epoch != trusted.epoch)
        return false;
    return receipt.known != trusted.end || receipt.end.count < trusted.end.count;
}

JournalReceipts::JournalReceipts(Connection& connection)
    : m_connection(connection)
{
}

Result<std::optional<JournalReceipt>> JournalReceipts::read(const QString& name) const
{
    const auto stored = SettingTable(m_connection).find(name);
    if (!stored)
        return stored.error();
    if (!stored->has_value())
        return std::optional<JournalReceipt>();
    const auto message = parseSigned(QByteArray::fromBase64((*stored)->toLatin1()), signedfor::journalReceipt);
    if (!message)
        return std::optional<JournalReceipt>();
    const auto receipt = parseJournalReceipt(message->payload);
    return receipt ? std::optional(*receipt) : std::optional<JournalReceipt>();
}

Result<std::optional<JournalReceipt>> JournalReceipts::last() const
{
    return read(lastName);
}

Result<std::optional<JournalReceipt>> JournalReceipts::trusted() const
{
    return read(trustedName);
}

Result<std::optional<JournalStanding>> JournalReceipts::standing() const
{
    const auto newest = last();
    if (!newest)
        return newest.error();
    if (!newest->has_value())
        return std::optional<JournalStanding>();
    const auto held = trusted();
    if (!held)
        return held.error();
    const JournalReceipt& receipt = **newest;
    const bool isServerTouched = held->has_value() && **held != receipt && contradicts(receipt, **held);
    return std::optional(
        JournalStanding {receipt.time, receipt.kept.count, receipt.finding == JournalFinding::Touched, isServerTouched});
}

Result<void> JournalReceipts::keep(const JournalReceipt& receipt, const QByteArray& message)
{
    const auto held = trusted();
    if (!held)
        return held.error();
    SettingTable settings(m_connection);
    const QString stored = QString::fromLatin1(message.toBase64());
    if (const auto done = settings.put(lastName, stored); !done)
        return done;
    if (held->has_value() && contradicts(receipt, **held))
        return {};
    return settings.put(trustedName, stored);
}

} // namespace tanu
