#include "core/exchange/fetchanswers.h"

#include "core/services/support/keepstandings.h"

#include <algorithm>

namespace tanu {

FetchAnswers::FetchAnswers(Desk& desk, ServerConversation& server)
    : m_desk(desk)
    , m_server(server)
{
}

Result<void> FetchAnswers::run(SyncReport& report)
{
    const AskedRequestTable table(m_desk.connection);
    const auto open = table.open();
    if (!open)
        return open.error();
    QByteArrayList left = *open;
    for (bool hasMore = true; hasMore || !left.isEmpty();) {
        const auto greatest = table.greatestNumber();
        if (!greatest)
            return greatest.error();
        const auto asked = static_cast<qsizetype>(greatestSupportPage);
        const auto more = ask({*greatest, left.mid(0, asked)}, report);
        if (!more)
            return more.error();
        if (!more->has_value())
            return {};
        hasMore = **more;
        left = left.mid(asked);
    }
    return {};
}

Result<std::optional<bool>> FetchAnswers::ask(const SupportQuestion& question, SyncReport& report)
{
    const auto told = m_server.supportAnswers(question);
    if (!told)
        return told.error();
    if (!told->has_value())
        return std::optional<bool>();
    const auto answers = KeepStandings(m_desk).run((*told)->requests);
    if (!answers)
        return answers.error();
    report.answers += *answers;
    const bool brings = std::any_of((*told)->requests.begin(), (*told)->requests.end(),
        [&question](const SupportStanding& standing) { return standing.number > question.after; });
    return std::optional((*told)->hasMore && brings);
}

} // namespace tanu
