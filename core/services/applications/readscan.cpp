#include "core/services/applications/readscan.h"

#include "core/database/transaction.h"
#include "core/security/hash.h"
#include "core/services/journal/lookintofile.h"
#include "core/storage/attachmenttable.h"

namespace tanu {

Result<Scan> readScan(Desk& desk, const AttachmentId& id)
{
    const auto owner = AttachmentTable(desk.connection).load(id);
    if (!owner)
        return owner.error();
    if (const auto noted = LookIntoFile(desk).run(owner->application); !noted)
        return noted.error();
    return inTransaction(desk.connection, [&]() -> Result<Scan> {
        AttachmentTable table(desk.connection);
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
