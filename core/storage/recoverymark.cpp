#include "core/storage/recoverymark.h"

#include "core/storage/settingtable.h"

namespace tanu {

namespace {

const QString publicName = QStringLiteral("recovery-public");
const QString verifierName = QStringLiteral("recovery-verifier");
const QString waitingName = QStringLiteral("recovery-waiting");
constexpr int halfSize = 32;

Result<std::optional<QByteArray>> bytesOf(SettingTable& settings, const QString& name)
{
    const auto text = settings.find(name);
    if (!text)
        return text.error();
    if (!text->has_value())
        return std::optional<QByteArray>();
    const QByteArray bytes = QByteArray::fromHex((*text)->toLatin1());
    if (bytes.size() != halfSize)
        return Error {ErrorKind::RowCorrupt, {QStringLiteral("setting"), name, QStringLiteral("value")}, {}};
    return std::optional(bytes);
}

} // namespace

Result<std::optional<RecoveryMark>> loadRecoveryMark(Connection& connection)
{
    SettingTable settings(connection);
    const auto publicKey = bytesOf(settings, publicName);
    if (!publicKey)
        return publicKey.error();
    const auto verifier = bytesOf(settings, verifierName);
    if (!verifier)
        return verifier.error();
    if (!publicKey->has_value() || !verifier->has_value())
        return std::optional<RecoveryMark>();
    return std::optional(RecoveryMark {**publicKey, **verifier});
}

Result<std::optional<QByteArray>> loadRecoveryPublicKey(Connection& connection)
{
    SettingTable settings(connection);
    return bytesOf(settings, publicName);
}

Result<void> storeRecoveryPublicKey(Connection& connection, const QByteArray& publicKey)
{
    SettingTable settings(connection);
    if (const auto forgotten = settings.remove(verifierName); !forgotten)
        return forgotten;
    return publicKey.isEmpty() ? settings.remove(publicName)
                               : settings.put(publicName, QString::fromLatin1(publicKey.toHex()));
}

Result<void> storeRecoveryMark(Connection& connection, const RecoveryMark& mark)
{
    SettingTable settings(connection);
    if (const auto stored = settings.put(publicName, QString::fromLatin1(mark.sealingPublicKey.toHex())); !stored)
        return stored;
    if (const auto stored = settings.put(verifierName, QString::fromLatin1(mark.verifier.toHex())); !stored)
        return stored;
    return settings.put(waitingName, QStringLiteral("yes"));
}

Result<RecoverySheet> loadRecoverySheet(Connection& connection)
{
    const auto waiting = SettingTable(connection).find(waitingName);
    if (!waiting)
        return waiting.error();
    return waiting->has_value() ? RecoverySheet::Waiting : RecoverySheet::Confirmed;
}

Result<void> confirmRecoverySheet(Connection& connection)
{
    return SettingTable(connection).remove(waitingName);
}

} // namespace tanu
