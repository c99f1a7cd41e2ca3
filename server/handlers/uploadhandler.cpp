#include "server/handlers/uploadhandler.h"

#include "core/wire/apipaths.h"
#include "server/actions/takeupload.h"
#include "server/handlers/authentication.h"

namespace tanu::server {

UploadHandler::UploadHandler(const ServerContext& context, const Refusals& refusals)
    : m_context(context)
    , m_refusals(refusals)
{
}

void UploadHandler::addTo(Router& router)
{
    add(router, apipath::uploads, &UploadHandler::open);
    add(router, apipath::uploadChunks, &UploadHandler::append);
    add(router, apipath::uploadsDone, &UploadHandler::finish);
}

void UploadHandler::add(Router& router, const char* path, Step step)
{
    router.add(HttpMethod::Post, QLatin1String(path), [this, step](const HttpRequest& request, const QStringList&) {
        const auto device = authenticate(m_context, request);
        return device ? (this->*step)(*device, request) : m_refusals.of(device.error());
    });
}

HttpResponse UploadHandler::open(const Device& device, const HttpRequest& request) const
{
    const auto message = parseSigned(request.body, signedfor::upload);
    if (!message)
        return m_refusals.of(400, refusalcode::bodyMalformed);
    const auto key = PublicKey::fromBytes(device.publicKey);
    if (!key)
        return m_refusals.of(key.error());
    const bool isOwn =
        key->keyId() == message->keyId && verify(*key, message->toBeSigned, message->signature).isOk();
    if (!isOwn)
        return m_refusals.of(Error{ErrorKind::SignatureWrong, {}, {}});
    const auto manifest = parseUploadManifest(message->payload);
    if (!manifest)
        return m_refusals.ofBody(manifest.problem());
    return tell(TakeUpload(m_context).open(device, *manifest));
}

HttpResponse UploadHandler::append(const Device& device, const HttpRequest& request) const
{
    const auto chunk = parseUploadChunk(request.body);
    if (!chunk)
        return m_refusals.ofBody(chunk.problem());
    return tell(TakeUpload(m_context).append(device, *chunk));
}

HttpResponse UploadHandler::finish(const Device& device, const HttpRequest& request) const
{
    const auto all = parseUploadState(request.body);
    if (!all)
        return m_refusals.ofBody(all.problem());
    const auto answer = TakeUpload(m_context).finish(device, *all);
    return answer ? HttpResponse::cbor(*answer) : m_refusals.of(answer.error());
}

HttpResponse UploadHandler::tell(const Result<UploadState>& state) const
{
    return state ? HttpResponse::cbor(payloadOf(*state)) : m_refusals.of(state.error());
}

} // namespace tanu::server
