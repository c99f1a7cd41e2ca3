#include "server/actions/support/tellrequests.h"

#include "core/database/page.h"
#include "core/database/transaction.h"
#include "server/storage/supporttable.h"

#include <algorithm>

namespace tanu::server {

namespace {

SupportStanding standingOf(const SupportRequest& request)
{
    SupportStanding standing {request.id, request.number, request.filedAt, request.subject, request.matter,
        request.answerBy, request.state};
    if (request.answeredAt)
        standing.answer = SupportAnswer {*request.answeredAt, request.answer};
    return standing;
}

bool isNamed(const SupportAnswers& answers, const QByteArray& id)
{
    return std::any_of(answers.requests.begin(), answers.requests.end(),
        [&id](const SupportStanding& standing) { return standing.request == id; });
}

} // namespace

TellRequests::TellRequests(const ServerContext& context)
    : m_context(context)
{
}

Result<QByteArray> TellRequests::run(const Device& device, const SupportQuestion& question) const
{
    const auto told = inTransaction(
        m_context.connection, [&] { return answers(device, question); }, Transaction::Kind::Read);
    if (!told)
        return told.error();
    return m_context.signer.message(payloadOf(*told), signedfor::supportAnswers);
}

Result<SupportAnswers> TellRequests::answers(const Device& device, const SupportQuestion& question) const
{
    SupportAnswers told;
    told.device = device.id;
    const QString center = device.center.toString();
    if (const auto added = addOpen(told, center, question.open); !added)
        return added.error();
    if (const auto added = addLater(told, center, question.after); !added)
        return added.error();
    return told;
}

Result<void> TellRequests::addOpen(SupportAnswers& answers, const QString& center, const QByteArrayList& ids) const
{
    const SupportTable table(m_context.connection);
    for (const QByteArray& id : ids) {
        const auto found = table.find(id);
        if (!found)
            return found.error();
        const bool isOwn = found->has_value() && (*found)->source == RequestSource::FromProgram && (*found)->origin == center;
        if (isOwn)
            answers.requests.push_back(standingOf(**found));
    }
    return {};
}

Result<void> TellRequests::addLater(SupportAnswers& answers, const QString& center, qint64 after) const
{
    auto found = SupportTable(m_context.connection).ofCenter(center, after, greatestSupportPage + 1);
    if (!found)
        return found.error();
    const Page<SupportRequest> page = toPage(*std::move(found), greatestSupportPage);
    for (const SupportRequest& request : page.rows) {
        if (!isNamed(answers, request.id))
            answers.requests.push_back(standingOf(request));
    }
    answers.hasMore = page.hasMore;
    return {};
}

} // namespace tanu::server
