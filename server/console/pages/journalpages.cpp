#include "server/console/pages/journalpages.h"

#include "core/base/clock.h"
#include "core/tables/csvfile.h"
#include "server/console/frame/consoleframe.h"
#include "server/console/frame/datatable.h"
#include "server/console/frame/formparts.h"
#include "server/console/frame/journalwords.h"

namespace tanu::server {

namespace {

const QString journalPath = QStringLiteral("/console/journal");
constexpr int pageLength = 50;
constexpr int exportLength = 100'000;

std::optional<QDateTime> beginOf(const QString& day, int later)
{
    const QDate date = QDate::fromString(day, Qt::ISODate);
    return date.isValid() ? std::optional(fromKazakhstan(date.addDays(later), QTime(0, 0))) : std::nullopt;
}

JournalFilter filterOf(const ConsoleRequest& request)
{
    JournalFilter filter;
    filter.actor = request.parameter("actor");
    if (const QString action = request.parameter("action"); !action.isEmpty())
        filter.actions = QStringList {action};
    filter.from = beginOf(request.parameter("from"), 0);
    filter.until = beginOf(request.parameter("until"), 1);
    return filter;
}

Html actionField(const ConsoleRequest& request)
{
    const Say& say = request.say;
    QList<Choice> choices {{QString(), say("journal.anyAction")}};
    for (const QString& action : journalActions())
        choices.append({action, actionWords(say, action)});
    Field field {"action", say("journal.action"), request.parameter("action")};
    field.isRequired = false;
    return choiceField(field, choices);
}

Html filterForm(const ConsoleRequest& request)
{
    const Say& say = request.say;
    const auto field = [&](const char* name, const char* label, const char* type) {
        Field made {name, say(label), request.parameter(name)};
        made.type = type;
        made.isRequired = false;
        return inputField(made);
    };
    return askForm(request, journalPath,
        field("actor", "journal.actor", "text") + actionField(request)
            + field("from", "journal.from", "date") + field("until", "journal.until", "date")
            + submitButton(say("journal.filter"), Button::Plain));
}

QString withFilter(const ConsoleRequest& request, const QString& address, const QString& more)
{
    QUrlQuery query;
    for (const char* name : {"actor", "action", "from", "until"}) {
        if (const QString value = request.parameter(name); !value.isEmpty())
            query.addQueryItem(QLatin1String(name), QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
    const QString filter = query.toString(QUrl::FullyEncoded);
    QStringList parts {more, filter};
    parts.removeAll(QString());
    return parts.isEmpty() ? address : QString(address + QLatin1Char('?') + parts.join(QLatin1Char('&')));
}

} // namespace

JournalPages::JournalPages(const ServerContext& context)
    : m_context(context)
{
}

void JournalPages::addTo(ConsoleRouter& router)
{
    router.add(HttpMethod::Get, "/console/journal", [this](const ConsoleRequest& request) { return show(request); });
    router.add(HttpMethod::Get, "/console/journal/export",
        [this](const ConsoleRequest& request) { return exported(request); });
}

Result<QString> JournalPages::verdict(const ConsoleRequest& request, bool& isWhole) const
{
    if (request.parameter("check").isEmpty())
        return QString();
    const auto state = Journal(m_context.connection).verify();
    if (!state)
        return state.error();
    isWhole = state->isWhole();
    return isWhole ? request.say("journal.whole").arg(state->end.count)
                   : request.say("journal.touched").arg(*state->firstTouched);
}

HttpResponse JournalPages::show(const ConsoleRequest& request) const
{
    const Say& say = request.say;
    const qint64 before = request.parameter("before").toLongLong();
    const auto entries = Journal(m_context.connection).page(filterOf(request), before, pageLength);
    if (!entries)
        return ConsoleFrame::refusal(request, entries.error());
    bool isWhole = true;
    const auto checked = verdict(request, isWhole);
    if (!checked)
        return ConsoleFrame::refusal(request, checked.error());

    DataTable table(say("journal.title"),
        {say("journal.number"), say("journal.at"), say("journal.actor"), say("journal.action"), say("journal.subject"),
            say("journal.content")},
        say("journal.nothing"));
    for (const JournalEntry& entry : *entries) {
        table.add({Html::text(QString::number(entry.seq)), Html::text(Say::moment(entry.note.at)),
            Html::text(actorWords(say, entry.note.actor)), Html::text(actionWords(say, entry.note.action)),
            Html::text(subjectWords(say, entry.note)), Html::text(contentWords(say, entry.note.content))});
    }
    Html notice;
    if (!checked->isEmpty()) {
        notice = element("p",
            {{"class", isWhole ? QStringLiteral("notice fine") : QStringLiteral("notice alarm")}, {"role", QStringLiteral("status")}},
            *checked);
    }
    Html more = linkButton(request.link(journalPath + QLatin1String("?check=1")), say("journal.check"))
        + linkButton(request.link(withFilter(request, journalPath + QLatin1String("/export"), {})), say("journal.export"));
    if (entries->size() == static_cast<size_t>(pageLength)) {
        const QString from = QLatin1String("before=") + QString::number(entries->back().seq);
        more += linkButton(request.link(withFilter(request, journalPath, from)), say("journal.older"));
    }
    return ConsoleFrame::page(request, say("journal.title"),
        notice + filterForm(request) + table.toHtml() + element("p", {{"class", QStringLiteral("actions-row")}}, more));
}

HttpResponse JournalPages::exported(const ConsoleRequest& request) const
{
    const Say& say = request.say;
    const auto entries = Journal(m_context.connection).page(filterOf(request), 0, exportLength);
    if (!entries)
        return ConsoleFrame::refusal(request, entries.error());
    Table table {say("journal.title"),
        {{say("journal.number"), ColumnKind::Integer}, {say("journal.at"), ColumnKind::Moment}, {say("journal.actor")},
            {say("journal.action")}, {say("journal.subject")}, {say("journal.content")}, {say("journal.hash")}},
        {}};
    for (const JournalEntry& entry : *entries) {
        table.rows.push_back({entry.seq, entry.note.at, actorWords(say, entry.note.actor), actionWords(say, entry.note.action),
            subjectWords(say, entry.note), contentWords(say, entry.note.content), QString::fromLatin1(entry.hash.toHex())});
    }
    HttpResponse response {200, "text/csv; charset=utf-8", toCsv(table), {}};
    return response.with("Content-Disposition", "attachment; filename=\"journal.csv\"");
}

} // namespace tanu::server
