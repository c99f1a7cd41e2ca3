#include "server/console/overview/concerns.h"

#include "server/actions/analysis/yearanalysis.h"
#include "server/actions/months/monthoverview.h"
#include "server/actions/registerstates.h"
#include "server/console/frame/centerstanding.h"
#include "server/console/frame/registersections.h"
#include "server/storage/accreditationtable.h"
#include "server/storage/batchcounttable.h"
#include "server/storage/console/centerstatetable.h"
#include "server/storage/supporttable.h"

namespace tanu::server {

namespace {

constexpr int rejectionDays = 7;

} // namespace

Result<Concerns> centerConcerns(const ServerContext& context, const ConsoleRequest& request)
{
    Concerns concerns;
    const Say& say = request.say;
    const auto centers = CenterStateTable(context.connection).all(request.who().region);
    if (!centers)
        return centers.error();
    const auto accreditations = AccreditationTable(context.connection).all();
    if (!accreditations)
        return accreditations.error();
    for (const CenterState& center : *centers) {
        const QString number = center.center.number.toString();
        for (const CenterConcern& concern : concernsOf(center, accreditations->value(number), context.clock.now())) {
            concerns.push_back({concern.tone, wordsOf(say, concern), number + QStringLiteral(" · ") + say(center.center.name),
                QLatin1String("/console/centers/") + number + QLatin1String(concern.page)});
        }
    }
    return concerns;
}

Result<Concerns> batchConcerns(const ServerContext& context, const ConsoleRequest& request)
{
    if (!request.may(Right::SeeBatches))
        return Concerns();
    const auto rejected
        = BatchCountTable(context.connection).rejectedSince(context.clock.now().addDays(-rejectionDays));
    if (!rejected)
        return rejected.error();
    if (*rejected == 0)
        return Concerns();
    return Concerns {{Tone::Danger, request.say("overview.rejected").arg(*rejected), request.say("nav.batches"),
        QStringLiteral("/console/batches?only=rejected")}};
}

Result<Concerns> requestConcerns(const ServerContext& context, const ConsoleRequest& request)
{
    if (!request.may(Right::SeeRequests))
        return Concerns();
    const SupportTable table(context.connection);
    const auto overdue = table.overdue(context.clock.today());
    if (!overdue)
        return overdue.error();
    const auto waiting = table.countWaiting();
    if (!waiting)
        return waiting.error();
    Concerns concerns;
    const QString path = QStringLiteral("/console/requests");
    if (*overdue > 0)
        concerns.push_back({Tone::Danger, request.say("overview.requestsOverdue").arg(*overdue), request.say("nav.requests"), path});
    if (*waiting > *overdue)
        concerns.push_back(
            {Tone::Neutral, request.say("overview.requestsWaiting").arg(*waiting - *overdue), request.say("nav.requests"), path});
    return concerns;
}

Result<Concerns> monthConcerns(const ServerContext& context, const ConsoleRequest& request)
{
    if (!request.may(Right::SeeMonths))
        return Concerns();
    const OperatorDesk desk = deskIn(context, request.who().forJournal());
    const auto rows = MonthOverview(desk).all(true);
    if (!rows)
        return rows.error();
    if (rows->empty())
        return Concerns();
    return Concerns {{Tone::Warning, request.say("overview.monthsLate").arg(rows->size()), request.say("nav.months"),
        QStringLiteral("/console/months")}};
}

Result<Concerns> registerConcerns(const ServerContext& context, const ConsoleRequest& request)
{
    if (!request.may(Right::EditCenterRegisters))
        return Concerns();
    const auto states = registerStates(context);
    if (!states)
        return states.error();
    Concerns concerns;
    for (const RegisterState& state : *states) {
        if (state.due.kind != DueState::Kind::Overdue || !request.may(rightToEdit(*state.description)))
            continue;
        const QString name = QLatin1String(state.description->name);
        concerns.push_back({Tone::Warning, request.say("overview.registerOverdue").arg(Say::date(state.due.lastDay)),
            registerTitle(request.say, name), QLatin1String("/console/registers/") + name});
    }
    return concerns;
}

Result<Concerns> analysisConcerns(const ServerContext& context, const ConsoleRequest& request)
{
    if (!request.may(Right::EditAnalysis))
        return Concerns();
    const auto years = pressingYears(context);
    if (!years)
        return years.error();
    Concerns concerns;
    for (const int year : *years) {
        const QDate due = analysisDue(year);
        const QString what = request.say("overview.analysisDue").arg(QString::number(year), Say::date(due));
        concerns.push_back({context.clock.today() > due ? Tone::Danger : Tone::Warning, what, request.say("nav.analysis"),
            QStringLiteral("/console/analysis/%1").arg(year)});
    }
    return concerns;
}

} // namespace tanu::server
