#pragma once

#include "core/wire/supportmessage.h"
#include "server/context/servercontext.h"
#include "server/support/supportrequest.h"

namespace tanu::server {

/// Who files a request.
struct RequestOrigin {
    RequestSource source = RequestSource::FromSite;
    QString name; ///< number of the center, or login of the operator; empty from the site
    QByteArray id = {}; ///< 16 bytes, by which the same request is known again; empty: a new one
};

/// What all visitors of the site together may file within 24 hours, whoever they are: everything is kept for good, in the
/// database and in the archive. Centers and operators are known and not counted.
inline constexpr int requestsOfADay = 200;
inline constexpr qint64 fileBytesOfADay = 50 * 1024 * 1024;

/// Takes a user's request to the support (P15): numbered, with its last day (P16), sealed, in the journal.
///
/// - The same id again gives the receipt of the first time and changes nothing.
class FileRequest {
public:
    explicit FileRequest(const ServerContext& context);

    /// Errors: NotFound{"request", id} for an id that another origin used, ActionNotAllowed{"support", "day"} and
    /// ActionNotAllowed{"support", "files"} where the day is full, those of the database.
    [[nodiscard]] Result<SupportReceipt> run(const FiledRequest& filed, const RequestOrigin& origin) const;

private:
    [[nodiscard]] Result<void> checkDay(const FiledRequest& filed) const;
    [[nodiscard]] Result<SupportReceipt> file(const FiledRequest& filed, const RequestOrigin& origin) const;

    const ServerContext& m_context;
};

} // namespace tanu::server
