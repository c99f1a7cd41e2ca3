#include "core/exchange/enrolinstallation.h"

#include "core/exchange/serverconversation.h"
#include "core/services/deed.h"
#include "core/storage/centertable.h"
#include "core/storage/serverlinktable.h"

namespace tanu {

EnrolInstallation::EnrolInstallation(Desk& desk, Transport& transport)
    : m_desk(desk)
    , m_transport(transport)
{
}

Result<void> EnrolInstallation::run(const QString& address, const QString& code, const IsStopped& isStopped)
{
    if (const auto allowed = checkRole(m_desk.actor, Action::Enrol); !allowed)
        return allowed;
    const auto center = CenterTable(m_desk.connection).load();
    if (!center)
        return center.error();

    const QByteArray device = makeUuid7(m_desk.clock.now());
    ServerConversation server(m_transport, m_desk.key, m_desk.clock, {device, std::nullopt}, isStopped);
    const auto answer = server.enrol({code.trimmed(), m_desk.key.publicKey().bytes(), device, *center});
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
        link.epoch = answer->epoch;
        link.device = device;
        deed.about("server");
        deed.note("address", address);
        deed.note("device", device);
        return ServerLinkTable(deed.connection()).put(link);
    });
}

} // namespace tanu
