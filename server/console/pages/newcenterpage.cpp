#include "server/console/pages/newcenterpage.h"

#include "server/actions/console/managecenters.h"
#include "server/console/frame/consoleframe.h"
#include "server/console/frame/datatable.h"
#include "server/console/frame/formparts.h"
#include "server/console/frame/regions.h"

namespace tanu::server {

namespace {

const QString newCenterPath = QStringLiteral("/console/centers/new");
constexpr int greatestBlock = 100'000;

Error malformed(const char* field, const QString& typed)
{
    return {typed.isEmpty() ? ErrorKind::FieldEmpty : ErrorKind::FieldMalformed, {QLatin1String(field), typed}, {}};
}

QString nameIn(const ConsoleRequest& request, const char* field, FieldProblems& problems)
{
    const QString name = request.field(field).simplified();
    if (name.isEmpty())
        problems.insert(QLatin1String(field), request.say.refusal(malformed(field, name)));
    return name;
}

QDate dateIn(const ConsoleRequest& request, const char* field, FieldProblems& problems)
{
    const QString typed = request.field(field);
    const QDate date = QDate::fromString(typed, Qt::ISODate);
    if (!date.isValid())
        problems.insert(QLatin1String(field), request.say.refusal(malformed(field, typed)));
    return date;
}

/// The term as it was typed; without an end it lasts as long as the law says (L23.2).
AccreditationTerm termIn(const ConsoleRequest& request, FieldProblems& problems)
{
    const QDate from = dateIn(request, "from", problems);
    if (!from.isValid() || request.field("until").isEmpty())
        return accreditationFrom(from);
    const QDate until = dateIn(request, "until", problems);
    if (until.isValid() && until < from)
        problems.insert(QStringLiteral("until"), request.say.refusal(malformed("until", request.field("until"))));
    return {from, until, std::nullopt};
}

std::optional<RegisteredCenter> centerIn(const ConsoleRequest& request, FieldProblems& problems)
{
    const auto number = AccreditationNumber::parse(request.field("number"));
    if (!number)
        problems.insert(QStringLiteral("number"), request.say.refusal(malformed("number", request.field("number"))));
    const auto bin = Bin::parse(request.field("bin"));
    if (!bin)
        problems.insert(QStringLiteral("bin"), request.say.refusal(malformed("bin", request.field("bin"))));
    const Bilingual name {nameIn(request, "name-kk", problems), nameIn(request, "name-ru", problems)};
    const AccreditationTerm term = termIn(request, problems);
    const QString size = request.field("block-size");
    const int blockSize = size.isEmpty() ? 1000 : size.toInt();
    if (blockSize < 1 || blockSize > greatestBlock)
        problems.insert(QStringLiteral("block-size"), request.say.refusal(malformed("block-size", size)));
    if (!problems.isEmpty())
        return std::nullopt;
    return RegisteredCenter {*number, name, *bin, request.field("region"), term, blockSize};
}

Field dateField(const ConsoleRequest& request, const char* name, const char* label, const char* hint, bool isRequired)
{
    Field field {name, request.say(label), request.field(name), request.say(hint)};
    field.type = "date";
    field.isRequired = isRequired;
    return field;
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
    QList<Choice> regions {{QString(), say("newCenter.noRegion")}};
    for (const Region& region : allRegions())
        regions.append({region.code, say(region.name)});
    Field blockSize {"block-size", say("newCenter.blockSize"), request.field("block-size"), say("newCenter.blockSizeHint")};
    blockSize.isRequired = false;
    const Html fields
        = inputField({"number", say("centers.number"), request.field("number"), say("newCenter.numberHint")}, problems)
        + inputField({"name-kk", say("newCenter.nameKk"), request.field("name-kk")}, problems)
        + inputField({"name-ru", say("newCenter.nameRu"), request.field("name-ru")}, problems)
        + inputField({"bin", say("centers.bin"), request.field("bin")}, problems)
        + choiceField({"region", say("centers.region"), request.field("region")}, regions, problems)
        + inputField(dateField(request, "from", "newCenter.from", "newCenter.fromHint", true), problems)
        + inputField(dateField(request, "until", "newCenter.until", "newCenter.untilHint", false), problems)
        + inputField(blockSize, problems);
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
