#include "server/handlers/publicationhandler.h"

#include "server/actions/publishkeys.h"
#include "server/actions/publishstatus.h"

namespace tanu::server {

PublicationHandler::PublicationHandler(const ServerContext& context, const Refusals& refusals)
    : m_context(context)
    , m_refusals(refusals)
{
}

void PublicationHandler::addTo(Router& router)
{
    router.add(HttpMethod::Get, QStringLiteral("/api/v1/keys"),
        [this](const HttpRequest&, const QStringList&) { return keys(); });
    router.add(HttpMethod::Get, QStringLiteral("/api/v1/status/{}"),
        [this](const HttpRequest&, const QStringList& arguments) { return status(arguments.first()); });
}

HttpResponse PublicationHandler::keys() const
{
    const auto list = currentKeys(m_context);
    if (!list)
        return m_refusals.of(list.error());
    return HttpResponse::cbor(m_context.signer.message(list->payload(), signedfor::keyList));
}

HttpResponse PublicationHandler::status(const QString& center) const
{
    const auto number = AccreditationNumber::parse(center);
    if (!number)
        return m_refusals.of(Error{ErrorKind::NotFound, {QStringLiteral("center"), center}, {}});
    const auto list = currentStatus(m_context, *number);
    if (!list)
        return m_refusals.of(list.error());
    return HttpResponse::cbor(m_context.signer.message(list->payload(), signedfor::statusList));
}

} // namespace tanu::server
