#include "server/console/pages/newcenterpage.h"

#include "server/actions/console/managecenters.h"
#include "server/console/frame/centerfields.h"
#include "server/console/frame/consoleframe.h"
#include "server/console/frame/datatable.h"

namespace tanu::server {

namespace {

const QString newCenterPath = QStringLiteral("/console/centers/new");

std::optional<RegisteredCenter> centerIn(const ConsoleRequest& request, FieldProblems& problems)
{
    const auto number = AccreditationNumber::parse(request.field("number"));
    if (!number)
        problems.insert(QStringLiteral("number"), request.say.refusal(malformedField("number", request.field("number"))));
    const CenterWords words = centerWords(request);
    checkWords(words, request.say, problems);
    const AccreditationTerm term = termIn(request, problems);
    if (!problems.isEmpty())
        return std::nullopt;
    return described({*number, {}, *Bin::parse(words.bin), {}, term}, words);
}

} // namespace

NewCenterPage::NewCenterPage(const ServerContext& context)
    : m_context(context)
{
}

void NewCenterPage::addTo(ConsoleRouter& router)
{
    router.add(
        HttpMethod::Get, "/console/centers/new", [this](const ConsoleRequest& request) { return form(request, {}, 200); });
    router.add(HttpMethod::Post, "/console/centers/new", [this](const ConsoleRequest& request) { return take(request); });
}

HttpResponse NewCenterPage::form(
    const ConsoleRequest& request, const QHash<QString, QString>& problems, int status) const
{
    const Say& say = request.say;
    const Html fields
        = inputField({"number", say("centers.number"), request.field("number"), say("newCenter.numberHint")}, problems)
        + centerFields(say, centerWords(request), problems) + termFields(request, problems);
    const Html content = postForm(request, newCenterPath, fields + submitButton(say("newCenter.submit")));
    return ConsoleFrame::page(request, say("newCenter.title"), content, status);
}

HttpResponse NewCenterPage::take(const ConsoleRequest& request) const
{
    FieldProblems problems;
    const auto center = centerIn(request, problems);
    if (!center)
        return form(request, problems, 422);
    const auto code = ManageCenters(m_context, request.who()).add(*center);
    const Say& say = request.say;
    if (!code && code.error().kind == ErrorKind::NumberAlreadyUsed)
        return form(request, {{QStringLiteral("number"), say.refusal(code.error())}}, 422);
    if (!code)
        return ConsoleFrame::refusal(request, code.error());
    const Html content = element("p", {{"class", QStringLiteral("lead")}}, say("code.lead"))
        + element("p", {}, element("code", {{"class", QStringLiteral("secret")}}, *code))
        + linkButton(request.link(QLatin1String("/console/centers/") + center->number.toString()), say("code.back"));
    return ConsoleFrame::page(request, say("code.title"), content);
}

} // namespace tanu::server
