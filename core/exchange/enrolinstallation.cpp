#include "core/exchange/enrolinstallation.h"

#include "core/exchange/serverconversation.h"
#include "core/services/center/profilecheck.h"
#include "core/services/deed.h"
#include "core/storage/centertable.h"
#include "core/storage/numberblocktable.h"
#include "core/storage/serverlinktable.h"
#include "core/storage/settingtable.h"

namespace tanu {

namespace {

const QString pendingSetting = QStringLiteral("enrolment-device");
/// No server has this epoch.
constexpr qint64 notCompared = 0;

} // namespace

EnrolInstallation::EnrolInstallation(Desk& desk, Transport& transport)
    : m_desk(desk)
    , m_transport(transport)
{
}

/// The name that was shown already with this key, or a new one.
Result<QByteArray> EnrolInstallation::ownDevice()
{
    SettingTable settings(m_desk.connection);
    const QString key = QString::fromLatin1(m_desk.key.publicKey().keyId().toHex());
    const auto kept = settings.find(pendingSetting);
    if (!kept)
        return kept.error();
    const QByteArray known = uuidFromText(kept->value_or(QString()).section(QLatin1Char(' '), 0, 0));
    if (known.size() == 16 && kept->value_or(QString()).section(QLatin1Char(' '), 1) == key)
        return known;
    const QByteArray device = makeUuid7(m_desk.clock.now());
    const QString pending = uuidToText(device) + QLatin1Char(' ') + key;
    if (const auto put = settings.put(pendingSetting, pending); !put)
        return put.error();
    return device;
}

Result<void> EnrolInstallation::run(const QString& address, const QString& code, const IsStopped& isStopped)
{
    return enrol(address, code, std::nullopt, isStopped);
}

Result<void> EnrolInstallation::runAnew(
    const QString& address, const QString& code, const QString& keyName, const IsStopped& isStopped)
{
    return enrol(address, code, keyName, isStopped);
}

Result<void> EnrolInstallation::enrol(const QString& address, const QString& code,
    const std::optional<QString>& keyName, const IsStopped& isStopped)
{
    if (const auto allowed = checkRole(m_desk.actor, Action::Enrol); !allowed)
        return allowed;
    const auto center = CenterTable(m_desk.connection).load();
    if (!center)
        return center.error();
    // Of a center that was made before its address was asked for: in words, before the server says it in codes.
    if (const auto isWhole = checkCenter(*center); !isWhole)
        return isWhole;
    const auto device = ownDevice();
    if (!device)
        return device.error();
    ServerConversation server(m_transport, m_desk.key, m_desk.clock, {*device, std::nullopt}, isStopped);
    const auto answer = server.enrol({code.trimmed(), m_desk.key.publicKey().bytes(), *device, *center});
    if (!answer)
        return answer.error();
    if (!(answer->center == center->number))
        return ErrorKind::EnrolmentCodeWrong;

    return perform(m_desk, Action::Enrol, [&](Deed& deed) -> Result<void> {
        ServerLink link;
        link.address = address;
        link.publicHost = answer->host;
        link.serverKey = answer->serverPublicKey;
        link.serverId = answer->server;
        link.epoch = notCompared;
        link.device = *device;
        deed.about("server");
        deed.note("address", address);
        deed.note("device", *device);
        SettingTable settings(deed.connection());
        if (const auto removed = settings.remove(pendingSetting); !removed)
            return removed;
        if (keyName) {
            deed.note("anew", Cbor::boolean(true));
            if (const auto used = NumberBlockTable(deed.connection()).useUp(); !used)
                return used;
            if (const auto named = settings.put(QStringLiteral("signing-key"), *keyName); !named)
                return named;
        }
        return ServerLinkTable(deed.connection()).put(link);
    });
}

} // namespace tanu
