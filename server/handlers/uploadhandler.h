#pragma once

#include "core/wire/upload.h"
#include "server/context/servercontext.h"
#include "server/handlers/refusals.h"
#include "server/http/router.h"
#include "server/storage/devicetable.h"

namespace tanu::server {

/// A batch in chunks (exchange.md 9), each request signed: `POST /api/v1/uploads` with the signed manifest,
/// `POST /api/v1/uploads/chunks`, `POST /api/v1/uploads/done`.
class UploadHandler {
public:
    UploadHandler(const ServerContext& context, const Refusals& refusals);

    void addTo(Router& router);

private:
    using Step = HttpResponse (UploadHandler::*)(const Device&, const HttpRequest&) const;

    void add(Router& router, const char* path, Step step);
    [[nodiscard]] HttpResponse open(const Device& device, const HttpRequest& request) const;
    [[nodiscard]] HttpResponse append(const Device& device, const HttpRequest& request) const;
    [[nodiscard]] HttpResponse finish(const Device& device, const HttpRequest& request) const;
    [[nodiscard]] HttpResponse tell(const Result<UploadState>& state) const;

    const ServerContext& m_context;
    const Refusals& m_refusals;
};

} // namespace tanu::server
