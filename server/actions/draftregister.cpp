#include "server/actions/draftregister.h"

#include "core/database/transaction.h"
#include "core/security/hash.h"
#include "server/actions/centerrows.h"
#include "server/actions/notrenewablerows.h"
#include "server/deeds/carryout.h"
#include "server/deeds/registerdeeds.h"
#include "server/registers/registercsv.h"

namespace tanu::server {

namespace {

Error notAllowed(const char* why)
{
    return {ErrorKind::ActionNotAllowed, {QStringLiteral("draftRegister"), QString::fromLatin1(why)}, {}};
}

} // namespace

DraftRegister::DraftRegister(const ServerContext& context)
    : m_context(context)
{
}

Result<RegisterPreview> DraftRegister::fromFile(
    const QString& registerName, const QByteArray& file, const RegisterSource& source) const
{
    const auto description = registerNamed(registerName);
    if (!description)
        return description.error();
    if ((*description)->isDerived)
        return notAllowed("derived");
    if (source.source.trimmed().isEmpty())
        return Error{ErrorKind::FieldEmpty, {QStringLiteral("source")}, {}};
    if (!source.date.isValid() || source.date > m_context.clock.today())
        return Error{ErrorKind::ImpossibleDate, {source.date.toString(Qt::ISODate)}, {}};
    return keep(**description,
        {registerName, file, source.source.trimmed(), source.date, 0, m_context.clock.now(), source.by});
}

Result<RegisterPreview> DraftRegister::fromServer(const QString& registerName, const QString& by) const
{
    const auto description = registerNamed(registerName);
    if (!description)
        return description.error();
    if (!(*description)->isDerived && !(*description)->hasOwnRows)
        return notAllowed("file");
    const auto rows = ownRows(**description);
    if (!rows)
        return rows.error();
    return keep(**description,
        {registerName, toRegisterCsv(**description, *rows), QStringLiteral("tanu-server"), m_context.clock.today(), 0,
            m_context.clock.now(), by});
}

Result<std::vector<RegisterRow>> DraftRegister::ownRows(const RegisterDescription& description) const
{
    if (!description.isDerived)
        return notRenewableRows(m_context);
    const auto centers = CenterTable(m_context.connection).all();
    if (!centers)
        return centers.error();
    const auto accreditations = AccreditationTable(m_context.connection).all();
    if (!accreditations)
        return accreditations.error();
    return rowsOf(*centers, *accreditations, m_context.clock.today());
}

Result<RegisterPreview> DraftRegister::keep(const RegisterDescription& description, RegisterDraft draft) const
{
    return inTransaction(m_context.connection, [&]() -> Result<RegisterPreview> {
        auto preview = compareDraft(m_context, description, draft);
        if (!preview)
            return preview;
        draft.basedOn = preview->standing;
        preview->draft.basedOn = preview->standing;
        const auto done = carryOut(m_context,
            {{draft.madeAt, draft.madeBy, QStringLiteral("draftRegister"), QStringLiteral("register"),
                 draft.registerName.toUtf8(), sha256(draft.file)},
                partsOf(draft)});
        if (!done)
            return done.error();
        return preview;
    });
}

} // namespace tanu::server
