#include "server/actions/publishregister.h"

#include "core/database/transaction.h"
#include "server/deeds/carryout.h"
#include "server/registers/registercsv.h"
#include "server/storage/registerdrafttable.h"

namespace tanu::server {

namespace {

Result<RegisterDraft> draftOf(const ServerContext& context, const QString& registerName)
{
    const auto draft = RegisterDraftTable(context.connection).find(registerName);
    if (!draft)
        return draft.error();
    if (!draft->has_value())
        return Error{ErrorKind::NotFound, {QStringLiteral("draft"), registerName}, {}};
    return **draft;
}

Result<RegisterVersion> publishDraft(
    const ServerContext& context, const RegisterDescription& description, qint64 standing, const QString& by)
{
    const QString name = QString::fromLatin1(description.name);
    const auto draft = draftOf(context, name);
    if (!draft)
        return draft.error();
    const auto newest = RegisterVersionTable(context.connection).newest(name);
    if (!newest)
        return newest.error();
    if ((newest->has_value() ? (*newest)->number : 0) != standing)
        return Error{ErrorKind::ChangedMeanwhile, {name}, {}};
    const auto file = readRegisterCsv(description, draft->file);
    if (!file)
        return file.error();
    return publishRows(context, description, file->rows, {draft->source, draft->sourceDate, by, false});
}

} // namespace

PublishRegister::PublishRegister(const ServerContext& context)
    : m_context(context)
{
}

Result<RegisterVersion> PublishRegister::run(const QString& registerName, qint64 standing, const QString& by) const
{
    const auto description = registerNamed(registerName);
    if (!description)
        return description.error();
    return inTransaction(m_context.connection, [&] { return publishDraft(m_context, **description, standing, by); });
}

Result<void> PublishRegister::discard(const QString& registerName, const QString& by) const
{
    return inTransaction(m_context.connection, [&]() -> Result<void> {
        const auto draft = draftOf(m_context, registerName);
        if (!draft)
            return draft.error();
        return carryOut(m_context,
            {{m_context.clock.now(), by, QStringLiteral("discardRegisterDraft"), QStringLiteral("register"),
                registerName.toUtf8(), {}}});
    });
}

} // namespace tanu::server
