#include "core/exchange/checklists.h"

#include "core/services/signedmessages.h"
#include "core/storage/serverlinktable.h"
#include "core/wire/cose.h"

namespace tanu {

Result<CheckLists> storedCheckLists(Connection& connection)
{
    const auto link = ServerLinkTable(connection).load();
    if (!link)
        return link.error();
    if (link->keyList.isEmpty())
        return ErrorKind::NotEnrolled;
    const auto server = PublicKey::fromBytes(link->serverKey);
    if (!server)
        return server.error();

    const auto keysPayload = openMessage(*server, link->keyList, signedfor::keyList);
    if (!keysPayload)
        return keysPayload.error();
    auto keys = KeyList::parse(*keysPayload);
    if (!keys)
        return keys.error();
    if (link->statusList.isEmpty())
        return CheckLists {*std::move(keys), std::nullopt};

    const auto statusPayload = openMessage(*server, link->statusList, signedfor::statusList);
    if (!statusPayload)
        return statusPayload.error();
    auto status = StatusList::parse(*statusPayload);
    if (!status)
        return status.error();
    return CheckLists {*std::move(keys), *std::move(status)};
}

} // namespace tanu
