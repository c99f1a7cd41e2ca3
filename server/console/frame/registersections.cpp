#include "server/console/frame/registersections.h"

#include "server/console/frame/datatable.h"

#include <algorithm>

namespace tanu::server {

namespace {

constexpr size_t rowsShown = 100;

QString titleOf(const Say& say, const RegisterDescription& description, const RegisterRow& row)
{
    return row.valueIn(description.titleColumn(), say.language());
}

} // namespace

RegisterSections::RegisterSections(const ConsoleRequest& request, const RegisterDescription& description)
    : m_request(request)
    , m_say(request.say)
    , m_description(description)
{
}

QString RegisterSections::path(const char* below) const
{
    return QLatin1String("/console/registers/") + QLatin1String(m_description.name) + QLatin1String(below);
}

Html RegisterSections::source() const
{
    if (m_description.isDerived) {
        return section(m_say("reg.next"),
            element("p", {}, m_say("reg.derived")) + postForm(m_request, path("/draft"), submitButton(m_say("reg.compare"))));
    }
    Html own;
    if (m_description.hasOwnRows) {
        own = element("p", {}, m_say("reg.own"))
            + postForm(m_request, path("/draft"),
                emptyElement("input", {{"type", QStringLiteral("hidden")}, {"name", QStringLiteral("own")}, {"value", QStringLiteral("1")}})
                    + submitButton(m_say("reg.compareOwn"), Button::Plain));
    }
    Field source {"source", m_say("reg.source"), m_request.field("source"), m_say("reg.sourceHint")};
    Field date {"date", m_say("reg.sourceDate"), m_request.field("date")};
    date.type = "date";
    Field file {"file", m_say("reg.file"), QStringLiteral(".csv,text/csv"),
        m_say("reg.fileHint").arg(m_description.fieldNames().join(QLatin1String(", ")))};
    return section(m_say("reg.next"),
        own + postFileForm(m_request, path("/draft"),
            inputField(source) + inputField(date) + fileField(file) + submitButton(m_say("reg.compare"))));
}

Html RegisterSections::rows(const char* title, const std::vector<RegisterRow>& rows) const
{
    if (rows.empty())
        return {};
    DataTable table(m_say(title), {m_say("reg.key"), m_say("reg.name")}, {});
    for (size_t i = 0; i < std::min(rows.size(), rowsShown); ++i)
        table.add({element("code", {}, rows[i].key), Html::text(titleOf(m_say, m_description, rows[i]))});
    return element("h3", {}, m_say(title) + QLatin1String(": ") + QString::number(rows.size())) + table.toHtml();
}

Html RegisterSections::preview(const RegisterPreview& preview) const
{
    FactList facts;
    facts.add(m_say("reg.source"), preview.draft.source + QLatin1String(", ") + Say::date(preview.draft.sourceDate));
    facts.add(m_say("reg.draftedBy"), preview.draft.madeBy + QStringLiteral(" · ") + Say::moment(preview.draft.madeAt));
    facts.add(m_say("reg.rows"), QString::number(preview.rows));
    if (!preview.unknownColumns.isEmpty())
        facts.add(m_say("reg.unknown"), preview.unknownColumns.join(QLatin1String(", ")));
    DataTable changed(m_say("reg.changed"), {m_say("reg.key"), m_say("reg.name"), m_say("reg.before"), m_say("reg.after")}, {});
    const auto& changes = preview.difference.changed;
    for (size_t i = 0; i < std::min(changes.size(), rowsShown); ++i) {
        Html before;
        Html after;
        for (const QString& field : changes[i].fields) {
            before += element("div", {}, field + QLatin1String(": ") + changes[i].before.field(field));
            after += element("div", {}, field + QLatin1String(": ") + changes[i].after.field(field));
        }
        changed.add({element("code", {}, changes[i].after.key), Html::text(titleOf(m_say, m_description, changes[i].after)), before, after});
    }
    Html what = rows("reg.added", preview.difference.added);
    if (!changes.empty())
        what += element("h3", {}, m_say("reg.changed") + QLatin1String(": ") + QString::number(changes.size())) + changed.toHtml();
    what += rows("reg.removed", preview.difference.removed);
    if (preview.difference.isEmpty())
        what += element("p", {}, m_say("reg.same"));
    const Html standing = emptyElement("input", {{"type", QStringLiteral("hidden")}, {"name", QStringLiteral("standing")},
                                                    {"value", QString::number(preview.standing)}});
    const Html buttons = postForm(m_request, path("/publish"), standing + submitButton(m_say("reg.publish")))
        + postForm(m_request, path("/discard"), submitButton(m_say("reg.discard"), Button::Plain));
    return section(m_say("reg.preview"), facts.toHtml() + what + element("div", {{"class", QStringLiteral("actions-row")}}, buttons));
}

Html RegisterSections::versions(const std::vector<RegisterVersion>& versions) const
{
    DataTable table(m_say("reg.versions"),
        {m_say("reg.version"), m_say("reg.published"), m_say("reg.by"), m_say("reg.source"), m_say("reg.rows"), m_say("reg.changes")},
        m_say("reg.noVersions"));
    table.setNumbers({4});
    for (const RegisterVersion& version : versions) {
        const QString changes = QStringLiteral("+%1 ±%2 −%3").arg(version.added).arg(version.changed).arg(version.removed);
        table.add({Html::text(QString::number(version.number)), Html::text(Say::moment(version.publishedAt)),
            Html::text(version.publishedBy), Html::text(version.source + QLatin1String(", ") + Say::date(version.sourceDate)),
            Html::text(QString::number(version.rows)), Html::text(changes)});
    }
    return section(m_say("reg.versions"), table.toHtml());
}

Right rightToEdit(const RegisterDescription& description)
{
    return description.provider == Provider::ChamberAndAccreditationBody ? Right::EditCenterRegisters : Right::EditRegisters;
}

QString registerTitle(const Say& say, const QString& name)
{
    return say.table().text(say.language(), QLatin1String("register.") + name);
}

Html dueBadge(const Say& say, const DueState& due)
{
    const QString day = due.lastDay.isValid() ? QString(QStringLiteral(" · ") + Say::date(due.lastDay)) : QString();
    const QString words = say(QLatin1String("due.") + QLatin1String(nameOf(due.kind))) + day;
    switch (due.kind) {
    case DueState::Kind::Fresh:
        return stateBadge(Tone::Good, words);
    case DueState::Kind::Due:
        return stateBadge(Tone::Neutral, words);
    case DueState::Kind::Overdue:
        return stateBadge(Tone::Danger, words);
    }
    Q_UNREACHABLE();
}

QString registerRefusal(const Say& say, const Error& error)
{
    if (error.kind != ErrorKind::ImportLineBad)
        return say.refusal(error);
    QStringList lines;
    for (qsizetype i = 0; i + 1 < error.arguments.size(); i += 2)
        lines.append(error.arguments[i] + QLatin1String(": ") + error.arguments[i + 1]);
    return say("refusal.ImportLineBad") + QLatin1Char(' ') + lines.join(QLatin1String("; "));
}

} // namespace tanu::server
