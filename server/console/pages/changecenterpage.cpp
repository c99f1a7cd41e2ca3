#include "server/console/pages/changecenterpage.h"

#include "server/actions/changecenter.h"
#include "server/console/frame/centerfields.h"
#include "server/console/frame/consoleframe.h"
#include "server/console/frame/datatable.h"

namespace tanu::server {

namespace {

QString pathOf(const AccreditationNumber& number, const char* below = "")
{
    return QLatin1String("/console/centers/") + number.toString() + QLatin1String(below);
}

QString titleOf(const ConsoleRequest& request, const char* key, const AccreditationNumber& number)
{
    return request.say(key) + QStringLiteral(" · ") + number.toString();
}

} // namespace

ChangeCenterPage::ChangeCenterPage(const ServerContext& context)
    : m_context(context)
{
}

void ChangeCenterPage::addTo(ConsoleRouter& router)
{
    router.add(HttpMethod::Get, "/console/centers/{}/change",
        [this](const ConsoleRequest& request) { return change(request, {}, 200); });
    router.add(HttpMethod::Post, "/console/centers/{}/change",
        [this](const ConsoleRequest& request) { return takeChange(request); });
    router.add(HttpMethod::Get, "/console/centers/{}/renew",
        [this](const ConsoleRequest& request) { return renew(request, {}, 200); });
    router.add(HttpMethod::Post, "/console/centers/{}/renew",
        [this](const ConsoleRequest& request) { return takeRenewal(request); });
}

Result<RegisteredCenter> ChangeCenterPage::centerOf(const ConsoleRequest& request) const
{
    const Error absent {ErrorKind::NotFound, {QStringLiteral("center"), request.arguments.value(0)}, {}};
    const auto number = AccreditationNumber::parse(request.arguments.value(0));
    if (!number)
        return absent;
    auto found = CenterTable(m_context.connection).find(*number);
    if (!found)
        return found.error();
    return found->has_value() ? Result<RegisteredCenter>(**std::move(found)) : Result<RegisteredCenter>(absent);
}

HttpResponse ChangeCenterPage::change(const ConsoleRequest& request, const FieldProblems& problems, int status) const
{
    const auto center = centerOf(request);
    if (!center)
        return ConsoleFrame::refusal(request, center.error());
    const Say& say = request.say;
    const CenterWords words = problems.isEmpty() ? centerWords(*center) : centerWords(request);
    const Html content = element("p", {{"class", QStringLiteral("lead")}}, say("changeCenter.lead"))
        + postForm(request, pathOf(center->number, "/change"),
            centerFields(say, words, problems) + submitButton(say("changeCenter.submit")));
    return ConsoleFrame::page(request, titleOf(request, "changeCenter.title", center->number), content, status);
}

HttpResponse ChangeCenterPage::takeChange(const ConsoleRequest& request) const
{
    const auto center = centerOf(request);
    if (!center)
        return ConsoleFrame::refusal(request, center.error());
    FieldProblems problems;
    const CenterWords words = centerWords(request);
    checkWords(words, request.say, problems);
    if (!problems.isEmpty())
        return change(request, problems, 422);
    const OperatorDesk desk = deskIn(m_context, request.who().forJournal());
    const auto changed = ChangeCenter(desk).run(described(*center, words));
    return changed ? ConsoleFrame::done(request, pathOf(center->number), "centerChanged")
                   : ConsoleFrame::refusal(request, changed.error());
}

HttpResponse ChangeCenterPage::renew(const ConsoleRequest& request, const FieldProblems& problems, int status) const
{
    const auto center = centerOf(request);
    if (!center)
        return ConsoleFrame::refusal(request, center.error());
    const Say& say = request.say;
    const Html content = element("p", {{"class", QStringLiteral("lead")}}, say("renew.lead"))
        + alert(problems.value(QStringLiteral("form")))
        + postForm(request, pathOf(center->number, "/renew"),
            termFields(request, problems) + submitButton(say("renew.submit")));
    return ConsoleFrame::page(request, titleOf(request, "renew.title", center->number), content, status);
}

HttpResponse ChangeCenterPage::takeRenewal(const ConsoleRequest& request) const
{
    const auto center = centerOf(request);
    if (!center)
        return ConsoleFrame::refusal(request, center.error());
    FieldProblems problems;
    const AccreditationTerm term = termIn(request, problems);
    if (!problems.isEmpty())
        return renew(request, problems, 422);
    const OperatorDesk desk = deskIn(m_context, request.who().forJournal());
    const auto renewed = RenewAccreditation(desk).run(center->number, term);
    if (renewed)
        return ConsoleFrame::done(request, pathOf(center->number), "accreditationRenewed");
    const bool isOfField = renewed.error().kind == ErrorKind::FieldMalformed;
    if (!isOfField && renewed.error().kind != ErrorKind::ActionNotAllowed)
        return ConsoleFrame::refusal(request, renewed.error());
    const QString field = isOfField ? renewed.error().arguments.value(0) : QStringLiteral("form");
    return renew(request, {{field, request.say.refusal(renewed.error())}}, 422);
}

} // namespace tanu::server
