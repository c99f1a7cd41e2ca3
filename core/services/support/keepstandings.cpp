#include "core/services/support/keepstandings.h"

#include "core/services/deed.h"

#include <algorithm>

namespace tanu {

namespace {

AskedRequest requestFrom(const SupportStanding& standing)
{
    AskedRequest request {standing.request, standing.number, standing.filedAt, standing.subject, standing.matter,
        standing.answerBy, standing.state};
    if (standing.answer)
        request.answer.emplace(AskedAnswer {standing.answer->at, standing.answer->text, std::nullopt});
    return request;
}

} // namespace

KeepStandings::KeepStandings(Desk& desk)
    : m_desk(desk)
{
}

Result<int> KeepStandings::run(const std::vector<SupportStanding>& standings)
{
    if (const auto allowed = checkRole(m_desk.actor, Action::Synchronize); !allowed)
        return allowed.error();
    const auto news = changed(standings);
    if (!news)
        return news.error();
    if (news->empty())
        return 0;
    const auto answers = static_cast<int>(
        std::count_if(news->begin(), news->end(), [](const AskedRequest& request) { return request.isUnread(); }));
    return perform(m_desk, Action::Synchronize, [&](Deed& deed) -> Result<int> {
        deed.about("server");
        deed.note("requests", static_cast<qint64>(news->size()));
        deed.note("answers", answers);
        AskedRequestTable table(deed.connection());
        for (const AskedRequest& request : *news) {
            if (const auto put = table.put(request); !put)
                return put.error();
        }
        return answers;
    });
}

Result<std::vector<AskedRequest>> KeepStandings::changed(const std::vector<SupportStanding>& standings) const
{
    const AskedRequestTable table(m_desk.connection);
    std::vector<AskedRequest> news;
    for (const SupportStanding& standing : standings) {
        const auto known = table.find(standing.request);
        if (!known)
            return known.error();
        AskedRequest told = requestFrom(standing);
        const bool isFinal = known->has_value() && (*known)->answer.has_value();
        if (!isFinal && *known != told)
            news.push_back(std::move(told));
    }
    return news;
}

} // namespace tanu
