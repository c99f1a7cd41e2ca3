#include "server/handlers/publicationhandler.h"

#include "core/database/statement.h"
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
    router.add(HttpMethod::Get, QStringLiteral("/health"),
        [this](const HttpRequest&, const QStringList&) { return health(); });
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

HttpResponse PublicationHandler::health() const
{
    const auto answers =
        Statement::on(m_context.connection, QStringLiteral("SELECT count(*) FROM server")).integer();
    return answers ? HttpResponse::text("ok\n") : HttpResponse::text("failed\n", 503);
}

} // namespace tanu::server
