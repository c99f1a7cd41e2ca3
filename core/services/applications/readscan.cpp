#include "core/services/applications/readscan.h"

#include "core/database/transaction.h"
#include "core/security/hash.h"
#include "core/storage/attachmenttable.h"

namespace tanu {

Result<Scan> readScan(Connection& connection, const AttachmentId& id)
{
    return inTransaction(connection, [&]() -> Result<Scan> {
        AttachmentTable table(connection);
        const auto attachment = table.load(id);
        if (!attachment)
            return attachment.error();
        const auto content = table.scan(id);
        if (!content)
            return content.error();
        if (sha256(*content) != attachment->sha256)
            return Error {ErrorKind::RowCorrupt,
                {QStringLiteral("scan"), id.toText(), QStringLiteral("content")}, {}};
        return Scan {attachment->fileName, attachment->mediaType, *content};
    }, Transaction::Kind::Read);
}

} // namespace tanu
