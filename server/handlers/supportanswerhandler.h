#pragma once

#include "server/actions/support/followrequest.h"
#include "server/context/sharedlimit.h"
#include "server/console/frame/supportframe.h"
#include "server/http/router.h"

namespace tanu::server {

/// Where whoever filed a request on the site or in the console reads the answer (P15, P16): `GET /support/answer` asks for
/// number and code, `POST /support/answer` shows how the request stands, as a page, or as JSON where `Accept` asks for it.
///
/// - Number and code are never in an address: addresses stay in logs and histories.
/// - An address may try twenty times, then once in six seconds, whatever the answer, and all processes count together.
class SupportAnswerHandler {
public:
    SupportAnswerHandler(const ServerContext& context, const SiteText& text);

    void addTo(Router& router);

private:
    /// What was typed, and what is wrong with it: keys of texts.
    struct Asked {
        QString number;
        QString code;
        const char* numberProblem = nullptr;
        const char* codeProblem = nullptr;

        [[nodiscard]] bool isComplete() const { return numberProblem == nullptr && codeProblem == nullptr; }
    };

    [[nodiscard]] static Asked askedIn(const HttpRequest& request);
    [[nodiscard]] HttpResponse form(const Say& say, const Asked& asked, const QString& notice, int status) const;
    [[nodiscard]] HttpResponse answer(const HttpRequest& request) const;
    [[nodiscard]] HttpResponse answerPage(const HttpRequest& request, const Asked& asked) const;
    [[nodiscard]] HttpResponse answerJson(const Asked& asked) const;
    [[nodiscard]] HttpResponse tooMany(const HttpRequest& request, const Asked& asked, int seconds) const;
    [[nodiscard]] HttpResponse failed(const HttpRequest& request, const Asked& asked, const Error& error) const;
    [[nodiscard]] HttpResponse standing(const Say& say, const Asked& asked, const FollowedRequest& request) const;

    const ServerContext& m_context;
    SupportFrame m_frame;
    SharedLimit m_limit;
};

} // namespace tanu::server
