#include "server/actions/console/answerrequest.h"

#include "core/base/strongid.h"
#include "core/domain/rules/looks.h"
#include "server/actions/console/operatordeed.h"
#include "server/context/servercalendar.h"
#include "server/deeds/supportdeeds.h"
#include "server/storage/supporttable.h"

namespace tanu::server {

namespace {

const QString subjectKind = QStringLiteral("request");
const QString lookAction = QStringLiteral("openRequest");

Result<SupportRequest> found(Connection& connection, const QByteArray& id)
{
    auto request = SupportTable(connection).find(id);
    if (!request)
        return request.error();
    if (!request->has_value())
        return Error {ErrorKind::NotFound, {QStringLiteral("request"), uuidToText(id)}, {}};
    return **std::move(request);
}

/// When this operator looked at it the last time.
Result<std::optional<QDateTime>> lastLook(Connection& connection, const ActingOperator& who, const QByteArray& id)
{
    const JournalFilter filter {who.forJournal(), {lookAction}, subjectKind, id, {}, {}};
    const auto entries = Journal(connection).page(filter, 0, 1);
    if (!entries)
        return entries.error();
    return entries->empty() ? std::optional<QDateTime>() : std::optional(entries->front().note.at);
}

} // namespace

AnswerRequest::AnswerRequest(const ServerContext& context, const ActingOperator& who)
    : m_context(context)
    , m_who(who)
{
}

template <typename Change>
Result<void> AnswerRequest::change(
    const QByteArray& id, const char* action, RequestState next, Change&& change) const
{
    return asOperator(m_context, m_who, Right::AnswerRequests, {action, subjectKind, id},
        [&](DeedNote& note) -> Result<void> {
            auto request = found(m_context.connection, id);
            if (!request)
                return request.error();
            const bool isAllowed = request->state != RequestState::Answered
                && (request->state == next || mayBecome(request->state, next));
            if (!isAllowed)
                return Error {ErrorKind::ActionNotAllowed, {QLatin1String(action), codeOf(request->state)}, {}};
            request->state = next;
            change(*request, note);
            note.parts = changedParts(m_context.connection, *request);
            return {};
        });
}

Result<void> AnswerRequest::take(const QByteArray& id) const
{
    return change(id, "takeRequest", RequestState::InWork,
        [&](SupportRequest& request, DeedNote&) { request.takenBy = m_who.login; });
}

Result<void> AnswerRequest::setMatter(const QByteArray& id, RequestMatter matter) const
{
    return change(id, "setRequestMatter", RequestState::InWork, [&](SupportRequest& request, DeedNote& note) {
        request.matter = matter;
        request.answerBy = answerBy(matter, toKazakhstan(request.filedAt).date(), serverCalendar());
        if (request.takenBy.isEmpty())
            request.takenBy = m_who.login;
        note.content = Cbor::map({{Cbor(QStringLiteral("matter")), Cbor(codeOf(matter))},
            {Cbor(QStringLiteral("answerBy")), Cbor(request.answerBy.toString(Qt::ISODate))}});
    });
}

Result<void> AnswerRequest::answer(const QByteArray& id, const QString& text) const
{
    const QString words = text.trimmed();
    if (words.isEmpty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("answer")}, {}};
    if (words.size() > longestRequest)
        return Error {ErrorKind::FieldTooLong, {QStringLiteral("answer"), QString::number(longestRequest)}, {}};
    return change(id, "answerRequest", RequestState::Answered, [&](SupportRequest& request, DeedNote&) {
        request.answer = words;
        request.answeredAt = m_context.clock.now();
        request.takenBy = m_who.login;
    });
}

Result<SupportRequest> AnswerRequest::open(const QByteArray& id) const
{
    if (const auto allowed = checkRight(m_who, Right::SeeRequests); !allowed)
        return allowed.error();
    return inTransaction(m_context.connection, [&]() -> Result<SupportRequest> {
        auto request = found(m_context.connection, id);
        if (!request)
            return request;
        const auto last = lastLook(m_context.connection, m_who, id);
        if (!last)
            return last.error();
        if (!isNewLook(Look::Opened, *last, m_context.clock.now()))
            return request;
        const auto noted = carryOutAs(m_context, m_who, {"openRequest", subjectKind, id});
        return noted ? std::move(request) : Result<SupportRequest>(noted.error());
    });
}

} // namespace tanu::server
