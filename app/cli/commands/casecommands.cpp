#include "app/cli/commands/casecommands.h"

#include "app/cli/findcase.h"
#include "app/cli/opencenter.h"
#include "core/services/deed.h"
#include "core/services/journal/lookintofile.h"
#include "core/services/journal/takeoutlist.h"
#include "core/services/queries/applicationlistquery.h"
#include "core/services/queries/casequery.h"

namespace tanu::cli {

namespace {

constexpr int pageSize = 500;

enum class Iins { Shown, LeftOut };

Result<QJsonObject> rowOf(const ApplicationRow& row, Iins iins)
{
    QJsonObject shown {{QStringLiteral("number"), row.numberText()}, {QStringLiteral("name"), row.fullName},
        {QStringLiteral("profession"), row.profession.ru},
        {QStringLiteral("level"), row.level}, {QStringLiteral("state"), codeOf(row.state)},
        {QStringLiteral("due"), row.nextObligation ? codeOf(*row.nextObligation) : QString()},
        {QStringLiteral("lastDay"), row.lastDay.toString(Qt::ISODate)}};
    if (iins == Iins::LeftOut)
        return shown;
    const auto iin = row.iin.open();
    if (!iin)
        return iin.error();
    shown.insert(QStringLiteral("iin"), *iin);
    return shown;
}

/// Only JSON has the IINs, for roles that may take them out; then it is an entry before the first row (exchange.md 30).
Result<Iins> askForIins(Desk& desk, const ApplicationFilter& filter, const Output& output)
{
    if (!output.isJson() || !checkRole(desk.actor, Action::TakeOutList))
        return Iins::LeftOut;
    const auto count = ApplicationListQuery(desk.connection, desk.clock).count(filter);
    if (!count)
        return count.error();
    const auto noted = TakeOutList(desk).run(*count);
    return noted ? Result<Iins>(Iins::Shown) : Result<Iins>(noted.error());
}

QJsonArray termsOf(const Case& found)
{
    QJsonArray terms;
    for (const CaseObligation& obligation : found.obligations) {
        QJsonObject term {{QStringLiteral("what"), codeOf(obligation.deadline.obligation)},
            {QStringLiteral("clause"), obligation.clause},
            {QStringLiteral("from"), obligation.deadline.from.toString(Qt::ISODate)},
            {QStringLiteral("lastDay"), obligation.deadline.lastDay.toString(Qt::ISODate)},
            {QStringLiteral("met"), obligation.metAt ? obligation.metAt->toString(Qt::ISODate) : QString()}};
        if (obligation.recounted)
            term.insert(QStringLiteral("recounted"), obligation.recounted->toString(Qt::ISODate));
        terms.append(term);
    }
    return terms;
}

QJsonArray timelineOf(const Case& found)
{
    QJsonArray timeline;
    for (const TimelineEntry& entry : found.timeline) {
        timeline.append(QJsonObject {{QStringLiteral("at"), entry.at.toString(Qt::ISODate)},
            {QStringLiteral("action"), entry.actionCode}, {QStringLiteral("by"), entry.actorName}});
    }
    return timeline;
}

QJsonObject summaryOf(const Case& found)
{
    const Application& application = found.application;
    QJsonObject summary {{QStringLiteral("id"), application.id.toText()},
        {QStringLiteral("number"), application.numberText()}, {QStringLiteral("name"), application.fields.name.full()},
        {QStringLiteral("profession"), found.profession.name.ru},
        {QStringLiteral("level"), found.programme.level.value()}, {QStringLiteral("state"), codeOf(application.state)},
        {QStringLiteral("next"), found.nextAction ? codeOf(*found.nextAction) : QString()}};
    if (!found.certificates.empty())
        summary.insert(QStringLiteral("serial"), found.certificates.back().serial);
    return summary;
}

} // namespace

CommandShape CaseListCommand::shape() const
{
    return {QStringLiteral("case list"), QStringLiteral("Applications, the newest first."), {},
        withUser({dataOption(), {QStringLiteral("text"), QStringLiteral("TEXT")}, jsonOption()})};
}

Result<void> CaseListCommand::run(const Arguments& arguments, Output& output)
{
    const auto center = openCenter(arguments);
    if (!center)
        return center.error();
    const auto actor = actorFor(**center, arguments, Role::Registrar, output);
    if (!actor)
        return actor.error();
    const SystemClock clock;
    ApplicationListQuery query((*center)->connection(), clock);
    ApplicationsWanted wanted;
    wanted.filter.text = arguments.value("text");
    wanted.descending = true;
    wanted.limit = pageSize;
    Desk desk = (*center)->desk(clock, *actor);
    const auto iins = askForIins(desk, wanted.filter, output);
    if (!iins)
        return iins.error();

    QJsonArray rows;
    auto page = query.page(wanted);
    while (page) {
        for (const ApplicationRow& row : page->rows) {
            const auto shown = rowOf(row, *iins);
            if (!shown)
                return shown.error();
            rows.append(*shown);
        }
        if (!page->hasMore)
            break;
        const ApplicationRow last = page->rows.back();
        page = query.page(wanted, &last);
    }
    if (!page)
        return page.error();
    output.table({QStringLiteral("number"), QStringLiteral("name"), QStringLiteral("profession"), QStringLiteral("level"),
                     QStringLiteral("state"), QStringLiteral("due"), QStringLiteral("lastDay")},
        rows);
    return {};
}

CommandShape CaseShowCommand::shape() const
{
    return {QStringLiteral("case show"), QStringLiteral("One case with its terms and its history."),
        {QStringLiteral("NUMBER")}, withUser({dataOption(), jsonOption()})};
}

Result<void> CaseShowCommand::run(const Arguments& arguments, Output& output)
{
    const auto center = openCenter(arguments);
    if (!center)
        return center.error();
    const auto actor = actorFor(**center, arguments, Role::Registrar, output);
    if (!actor)
        return actor.error();
    const SystemClock clock;
    const auto id = findCase((*center)->connection(), clock, arguments.at("NUMBER"));
    if (!id)
        return id.error();
    Desk desk = (*center)->desk(clock, *actor);
    if (const auto noted = LookIntoFile(desk).run(*id); !noted)
        return noted;
    const auto found = CaseQuery((*center)->connection(), clock).load(*id);
    if (!found)
        return found.error();

    QJsonObject summary = summaryOf(*found);
    if (output.isJson()) {
        summary.insert(QStringLiteral("terms"), termsOf(*found));
        summary.insert(QStringLiteral("timeline"), timelineOf(*found));
        output.object(summary);
        return {};
    }
    output.object(summary);
    output.line({});
    output.table({QStringLiteral("what"), QStringLiteral("clause"), QStringLiteral("from"), QStringLiteral("lastDay"),
                     QStringLiteral("met")}, termsOf(*found));
    output.line({});
    output.table({QStringLiteral("at"), QStringLiteral("action"), QStringLiteral("by")}, timelineOf(*found));
    return {};
}

} // namespace tanu::cli
