#include "server/actions/support/followrequest.h"

#include "server/storage/supporttable.h"
#include "server/support/requestcode.h"

namespace tanu::server {

FollowRequest::FollowRequest(const ServerContext& context)
    : m_context(context)
{
}

Result<std::optional<FollowedRequest>> FollowRequest::run(qint64 number, const QString& code) const
{
    const auto found = SupportTable(m_context.connection).numbered(number);
    if (!found)
        return found.error();
    if (!found->has_value() || (*found)->source == RequestSource::FromProgram)
        return std::optional<FollowedRequest>();
    const SupportRequest& request = **found;
    if (!isRequestCode(*m_context.connection.sealer(), request.id, code))
        return std::optional<FollowedRequest>();
    return std::optional(FollowedRequest {request.number, request.filedAt, request.matter, request.answerBy, request.state,
        request.answeredAt, request.answer});
}

} // namespace tanu::server
