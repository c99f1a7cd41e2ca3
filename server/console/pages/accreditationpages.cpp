#include "server/console/pages/accreditationpages.h"

#include "server/actions/orders/orderaccreditation.h"
#include "server/actions/orders/ordercancellation.h"
#include "server/console/frame/consoleframe.h"
#include "server/console/frame/datatable.h"
#include "server/console/frame/daydoubts.h"
#include "server/console/frame/formparts.h"
#include "server/storage/accreditationacttable.h"

namespace tanu::server {

namespace {

const QString cancelPath = QStringLiteral("/console/cancellations");
constexpr std::array acts {AccreditationAct::Suspended, AccreditationAct::Resumed, AccreditationAct::Revoked,
    AccreditationAct::NotRenewable};
/// The grounds that the Law names, as the order cites them.
constexpr std::array clauses {"L26.2.1", "L26.2.2", "L26.2.3", "L26.2.4", "L26.5"};

OperatorDesk deskOf(const ServerContext& context, const ConsoleRequest& request)
{
    return deskIn(context, request.who().forJournal());
}

QString actPath(const AccreditationNumber& number)
{
    return QLatin1String("/console/centers/") + number.toString() + QLatin1String("/accreditation");
}

QDate dateIn(const ConsoleRequest& request, const char* field)
{
    return QDate::fromString(request.field(field), Qt::ISODate);
}

Field dateField(const ConsoleRequest& request, const char* name, const char* label, const char* hint, bool isRequired = true)
{
    Field field {name, request.say(label), request.field(name), request.say(hint)};
    field.type = "date";
    field.isRequired = isRequired;
    return field;
}

/// A document that nobody has is a number that was typed wrong.
bool isOfForm(const Say& say, const Error& error)
{
    return error.kind == ErrorKind::NotFound || say.explains(error);
}

/// The field that a refusal is about; the whole form where it is about none.
FieldProblems problemsOf(const Say& say, const Error& error, const char* whole)
{
    const bool isOfField = error.kind == ErrorKind::FieldEmpty || error.kind == ErrorKind::FieldMalformed;
    const QString field = isOfField ? error.arguments.value(0) : QString(QLatin1String(whole));
    return {{field, say.refusal(error)}};
}

Html history(const Say& say, const std::vector<AccreditationOrder>& orders)
{
    DataTable table(say("acts.history"), {say("acts.act"), say("acts.on"), say("acts.decidedOn"), say("acts.ground"), say("acts.clause")},
        say("acts.none"));
    for (const AccreditationOrder& order : orders) {
        table.add({Html::text(say(QLatin1String("act.") + codeOf(order.step.act))), Html::text(Say::date(order.step.on)),
            Html::text(Say::date(order.decidedOn)), Html::text(order.step.ground), Html::text(order.step.clause)});
    }
    return section(say("acts.history"), table.toHtml());
}

} // namespace

AccreditationPages::AccreditationPages(const ServerContext& context)
    : m_context(context)
{
}

void AccreditationPages::addTo(ConsoleRouter& router)
{
    router.add(HttpMethod::Get, "/console/centers/{}/accreditation",
        [this](const ConsoleRequest& request) { return act(request, {}, 200); });
    router.add(HttpMethod::Post, "/console/centers/{}/accreditation",
        [this](const ConsoleRequest& request) { return takeAct(request); });
    router.add(HttpMethod::Get, "/console/cancellations",
        [this](const ConsoleRequest& request) { return cancel(request, {}, 200); });
    router.add(
        HttpMethod::Post, "/console/cancellations", [this](const ConsoleRequest& request) { return takeCancel(request); });
}

Result<RegisteredCenter> AccreditationPages::centerOf(const ConsoleRequest& request) const
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

HttpResponse AccreditationPages::act(
    const ConsoleRequest& request, const QHash<QString, QString>& problems, int status) const
{
    const auto center = centerOf(request);
    if (!center)
        return ConsoleFrame::refusal(request, center.error());
    const auto orders = AccreditationActTable(m_context.connection).allOf(center->number);
    if (!orders)
        return ConsoleFrame::refusal(request, orders.error());
    const Say& say = request.say;
    QList<Choice> actChoices;
    for (const AccreditationAct one : acts)
        actChoices.append({codeOf(one), say(QLatin1String("act.") + codeOf(one))});
    QList<Choice> clauseChoices;
    for (const char* clause : clauses)
        clauseChoices.append({QLatin1String(clause), say(QLatin1String("clause.") + QLatin1String(clause))});
    Field ground {"ground", say("acts.ground"), request.field("ground"), say("acts.groundHint")};
    ground.greatestLength = 1000;
    const Html fields = choiceField({"act", say("acts.act"), request.field("act")}, actChoices, problems)
        + choiceField({"clause", say("acts.clause"), request.field("clause")}, clauseChoices, problems)
        + areaField(ground, problems, 4) + inputField(dateField(request, "eventOn", "acts.eventOn", "acts.eventHint", false), problems)
        + inputField(dateField(request, "decidedOn", "acts.decidedOn", "acts.decidedHint"), problems)
        + inputField(dateField(request, "on", "acts.on", "acts.onHint"), problems);
    const Html content = postForm(request, actPath(center->number), fields + submitButton(say("acts.submit"), Button::Primary))
        + history(say, *orders);
    return ConsoleFrame::page(
        request, say("acts.title") + QStringLiteral(" · ") + center->number.toString(), content, status);
}

HttpResponse AccreditationPages::takeAct(const ConsoleRequest& request) const
{
    const auto center = centerOf(request);
    if (!center)
        return ConsoleFrame::refusal(request, center.error());
    const auto wanted = parseAccreditationAct(request.field("act"));
    if (!wanted)
        return act(request, problemsOf(request.say, wanted.error(), "act"), 422);
    const QDate event = dateIn(request, "eventOn");
    const AccreditationOrder order {{*wanted, dateIn(request, "on"), request.field("ground"), request.field("clause")},
        event.isValid() ? std::optional(event) : std::nullopt, dateIn(request, "decidedOn")};
    const OperatorDesk desk = deskOf(m_context, request);
    const auto ordered = OrderAccreditation(desk).run(center->number, order);
    if (!ordered)
        return isOfForm(request.say, ordered.error()) ? act(request, problemsOf(request.say, ordered.error(), "act"), 422)
                                                      : ConsoleFrame::refusal(request, ordered.error());
    const Say& say = request.say;
    FactList facts;
    facts.add(say("acts.state"), say(QLatin1String("accreditationState.") + codeOf(ordered->state)));
    if (ordered->terms) {
        const RevocationTerms& terms = *ordered->terms;
        facts.add(say("acts.decideBy"), stateBadge(ordered->isDecidedLate ? Tone::Danger : Tone::Good, Say::date(terms.decideBy))
                + doubtsLine(say, event, terms.decideBy));
        facts.add(say("acts.tellBy"), stateBadge(ordered->isToldLate ? Tone::Danger : Tone::Warning, Say::date(terms.tellBy))
                + doubtsLine(say, order.decidedOn, terms.tellBy));
    }
    facts.add(say("acts.order"), QString::number(ordered->order));
    const QString back = QLatin1String("/console/centers/") + center->number.toString();
    return ConsoleFrame::page(request, say("acts.done"),
        element("p", {{"class", QStringLiteral("lead")}}, say("acts.doneLead")) + facts.toHtml()
            + element("p", {{"class", QStringLiteral("actions-row")}}, linkButton(request.link(back), say("code.back"))));
}

HttpResponse AccreditationPages::cancel(
    const ConsoleRequest& request, const QHash<QString, QString>& problems, int status) const
{
    const Say& say = request.say;
    Field ground {"ground", say("acts.ground"), request.field("ground"), say("cancel.groundHint")};
    ground.greatestLength = 1000;
    const Html fields = inputField({"serial", say("cancel.serial"), request.field("serial"), say("cancel.serialHint")}, problems)
        + inputField(dateField(request, "on", "cancel.on", "cancel.onHint"), problems) + areaField(ground, problems, 4);
    const Html content = element("p", {{"class", QStringLiteral("lead")}}, say("cancel.lead"))
        + postForm(request, cancelPath, fields + submitButton(say("cancel.submit"), Button::Danger));
    return ConsoleFrame::page(request, say("nav.cancellations"), content, status);
}

HttpResponse AccreditationPages::takeCancel(const ConsoleRequest& request) const
{
    const OperatorDesk desk = deskOf(m_context, request);
    const CancelDocumentOrder order {
        request.field("serial"), dateIn(request, "on"), request.field("ground"), QStringLiteral("L26.2")};
    const auto number = OrderCancellation(desk).run(order);
    if (!number)
        return isOfForm(request.say, number.error()) ? cancel(request, problemsOf(request.say, number.error(), "serial"), 422)
                                                     : ConsoleFrame::refusal(request, number.error());
    return ConsoleFrame::done(request, cancelPath, "cancelled");
}

} // namespace tanu::server
