#include "core/services/papers/knownidentity.h"

#include "core/database/transaction.h"
#include "core/domain/intake/documents.h"
#include "core/services/papers/papernames.h"
#include "core/storage/applicationtable.h"
#include "core/storage/sessioncandidatetable.h"

namespace tanu {

namespace {

Result<QString> ofPackage(Connection& connection, const Application& application)
{
    const auto attachments = AttachmentTable(connection).ofApplication(application.id);
    if (!attachments)
        return attachments.error();
    for (const AttachmentRow& attachment : *attachments) {
        const auto group = groupOfKind(attachment.kind);
        if (group && *group == DocumentGroup::Identity)
            return attachmentTitle(attachment, application.fields.language);
    }
    return application.fields.identity.foreignDocument;
}

} // namespace

Result<QString> knownIdentity(Connection& connection, const ApplicationId& id)
{
    return inTransaction(connection, [&]() -> Result<QString> {
        const auto place = SessionCandidateTable(connection).find(id);
        if (!place)
            return place.error();
        if (*place && !(*place)->identifiedWith.isEmpty())
            return (*place)->identifiedWith;
        const auto application = ApplicationTable(connection).load(id);
        if (!application)
            return application.error();
        return ofPackage(connection, *application);
    }, Transaction::Kind::Read);
}

} // namespace tanu
