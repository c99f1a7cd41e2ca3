#include "server/actions/support/filerequest.h"

#include "core/base/strongid.h"
#include "core/database/transaction.h"
#include "server/context/servercalendar.h"
#include "server/deeds/carryout.h"
#include "server/deeds/supportdeeds.h"
#include "server/storage/supporttable.h"

namespace tanu::server {

namespace {

template <typename T>
QString textOf(const std::optional<T>& value)
{
    return value ? value->toString() : QString();
}

SupportRequest requestFrom(const FiledRequest& filed, const RequestOrigin& origin, const Clock& clock)
{
    SupportRequest request;
    request.filedAt = clock.now();
    request.id = origin.id.isEmpty() ? makeUuid7(request.filedAt) : origin.id;
    request.source = origin.source;
    request.origin = origin.name;
    request.answerBy = answerBy(request.matter, clock.today(), serverCalendar());
    request.name = filed.name.full();
    request.iin = textOf(filed.iin);
    request.login = filed.login;
    request.phone = textOf(filed.phone);
    request.email = textOf(filed.email);
    request.subject = filed.subject;
    request.text = filed.text;
    if (filed.file)
        request.fileName = filed.file->name;
    return request;
}

} // namespace

FileRequest::FileRequest(const ServerContext& context)
    : m_context(context)
{
}

Result<SupportReceipt> FileRequest::run(const FiledRequest& filed, const RequestOrigin& origin) const
{
    return inTransaction(m_context.connection, [&]() -> Result<SupportReceipt> {
        if (origin.source == RequestSource::FromSite) {
            if (const auto free = checkDay(filed); !free)
                return free.error();
        }
        if (origin.id.isEmpty())
            return file(filed, origin);
        const auto known = SupportTable(m_context.connection).find(origin.id);
        if (!known)
            return known.error();
        if (!known->has_value())
            return file(filed, origin);
        if ((*known)->source != origin.source || (*known)->origin != origin.name)
            return Error {ErrorKind::NotFound, {QStringLiteral("request"), uuidToText(origin.id)}, {}};
        return SupportReceipt {origin.id, (*known)->number, (*known)->answerBy};
    });
}

Result<void> FileRequest::checkDay(const FiledRequest& filed) const
{
    const auto day = SupportTable(m_context.connection).fromSiteSince(m_context.clock.now().addDays(-1));
    if (!day)
        return day.error();
    if (day->requests >= requestsOfADay)
        return Error {ErrorKind::ActionNotAllowed, {QStringLiteral("support"), QStringLiteral("day")}, {}};
    if (filed.file && day->fileBytes + filed.file->content.size() > fileBytesOfADay)
        return Error {ErrorKind::ActionNotAllowed, {QStringLiteral("support"), QStringLiteral("files")}, {}};
    return {};
}

Result<SupportReceipt> FileRequest::file(const FiledRequest& filed, const RequestOrigin& origin) const
{
    const auto number = SupportTable(m_context.connection).nextNumber();
    if (!number)
        return number.error();
    SupportRequest request = requestFrom(filed, origin, m_context.clock);
    request.number = *number;
    const QString actor = codeOf(origin.source) + QLatin1Char(' ') + origin.name;
    const auto done = carryOut(m_context,
        {{request.filedAt, actor.trimmed(), QStringLiteral("fileRequest"), QStringLiteral("request"), request.id, {}},
            filedParts(m_context.connection, request, filed.file)});
    return done ? Result<SupportReceipt>({request.id, *number, request.answerBy}) : Result<SupportReceipt>(done.error());
}

} // namespace tanu::server
