#pragma once

#include "core/base/result.h"
#include "server/http/router.h"

#include <QtCore/QByteArray>

namespace tanu::server {

/// `GET /api/v1/openapi.json`: the HTTP interface as OpenAPI 3.0 (P17).
///
/// - Put together from the parts in `resources/web/openapi`, one for each matter: `base.json` is the frame, every other
///   part has `paths` and `schemas`.
class ApiDescription {
public:
    /// Errors: FileUnreadable (which part): missing, no JSON, or it says again what another part said.
    [[nodiscard]] static Result<ApiDescription> load();

    void addTo(Router& router) const;

private:
    explicit ApiDescription(QByteArray document)
        : m_document(std::move(document))
    {
    }

    QByteArray m_document;
};

} // namespace tanu::server
