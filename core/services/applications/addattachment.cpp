#include "core/services/applications/addattachment.h"

#include "core/domain/intake/documents.h"
#include "core/security/hash.h"
#include "core/services/applications/casestep.h"
#include "core/services/applications/scanfile.h"
#include "core/storage/attachmenttable.h"

namespace tanu {

namespace {

bool hasScan(const NewAttachment& attachment)
{
    return !attachment.fileName.isEmpty() || !attachment.content.isEmpty();
}

} // namespace

AddAttachment::AddAttachment(Desk& desk)
    : m_desk(desk)
{
}

Result<AttachmentId> AddAttachment::run(const ApplicationId& application, const NewAttachment& attachment)
{
    if (const auto checked = checkAttachment(attachment, m_desk.clock.today()); !checked)
        return checked.error();
    return perform(m_desk, Action::AddAttachment, [&](Deed& deed) -> Result<AttachmentId> {
        const auto moved = stepCase(deed, application, Action::AddAttachment);
        if (!moved)
            return moved.error();
        const auto id = storeAttachment(deed, application, attachment);
        if (!id)
            return id;
        deed.about("application", application);
        deed.note("attachment", id->bytes());
        deed.note("kind", attachment.kind);
        deed.note("scan", Cbor::boolean(hasScan(attachment)));
        return id;
    });
}

Result<void> checkAttachment(const NewAttachment& attachment, QDate today)
{
    if (const auto group = groupOfKind(attachment.kind); !group)
        return group.error();
    if (attachment.issuedOn && *attachment.issuedOn > today)
        return Error {ErrorKind::FieldMalformed,
            {QStringLiteral("issuedon"), attachment.issuedOn->toString(Qt::ISODate)}, {}};
    if (!hasScan(attachment))
        return {};
    const auto mediaType = checkScan(attachment.fileName, attachment.content);
    return mediaType ? Result<void>() : Result<void>(mediaType.error());
}

Result<AttachmentId> storeAttachment(Deed& deed, const ApplicationId& application, const NewAttachment& attachment)
{
    if (const auto checked = checkAttachment(attachment, deed.today()); !checked)
        return checked.error();
    const bool scanned = hasScan(attachment);
    const auto id = AttachmentId::make(deed.now());
    const auto stored = AttachmentTable(deed.connection())
                            .insert({id, application, attachment.kind, attachment.number, attachment.issuedOn,
                                        attachment.issuer, attachment.fileName, mediaTypeOf(attachment.content),
                                        scanned ? sha256(attachment.content) : QByteArray(), deed.now()},
                                attachment.content);
    if (!stored)
        return stored.error();
    return id;
}

} // namespace tanu
