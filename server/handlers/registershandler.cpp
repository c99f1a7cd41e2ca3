#include "server/handlers/registershandler.h"

#include "core/domain/values/occupationgroup.h"
#include "server/handlers/requestlanguage.h"
#include "server/registers/registercsv.h"
#include "server/storage/registerrowtable.h"

namespace tanu::server {

namespace {

constexpr qsizetype greatestSearch = 200;

/// The version that the link names, else the newest; one with number 0 where nothing was published.
Result<RegisterVersion> versionIn(const HttpRequest& request, const std::vector<RegisterVersion>& versions)
{
    const QString asked = request.parameter(QStringLiteral("version"));
    if (asked.isEmpty())
        return versions.empty() ? RegisterVersion() : versions.front();
    for (const RegisterVersion& version : versions) {
        if (QString::number(version.number) == asked)
            return version;
    }
    return Error{ErrorKind::NotFound, {QStringLiteral("version"), asked}, {}};
}

/// Only a classifier has them: its codes say where they stand.
Result<RegisterKin> kinOf(
    const RegisterRowTable& table, const RegisterDescription& description, const QString& key, qint64 version)
{
    RegisterKin kin;
    if (description.columns.front().type != ColumnType::Occupation)
        return kin;
    const auto code = OccupationGroup::parse(key);
    if (!code)
        return kin;
    for (auto up = code->parent(); up; up = up->parent()) {
        const auto above = table.find(description, up->toString(), version);
        if (!above)
            return above.error();
        if (above->has_value())
            kin.above.insert(kin.above.begin(), **above);
    }
    const auto below = table.rowsUnder(description, key, version);
    if (!below)
        return below.error();
    for (const RegisterRow& row : *below) {
        const auto child = OccupationGroup::parse(row.key);
        if (child && child->parent() && *child->parent() == *code)
            kin.below.push_back(row);
    }
    return kin;
}

} // namespace

RegistersHandler::RegistersHandler(
    const ServerContext& context, const SiteFrame& frame, const PageRefusals& refusals)
    : m_context(context)
    , m_refusals(refusals)
    , m_pages(frame)
{
}

void RegistersHandler::addTo(Router& router)
{
    router.add(HttpMethod::Get, QStringLiteral("/registers"),
        [this](const HttpRequest& request, const QStringList&) { return all(request); });
    router.add(HttpMethod::Get, QStringLiteral("/registers/{}"),
        [this](const HttpRequest& request, const QStringList& part) { return one(request, part[0]); });
    router.add(HttpMethod::Get, QStringLiteral("/registers/{}/{}"),
        [this](const HttpRequest& request, const QStringList& part) { return row(request, part[0], part[1]); });
    router.add(HttpMethod::Get, QStringLiteral("/data/{}"),
        [this](const HttpRequest& request, const QStringList& part) { return data(request, part[0]); });
}

HttpResponse RegistersHandler::all(const HttpRequest& request) const
{
    const auto states = registerStates(m_context);
    if (!states)
        return m_refusals.of(request, states.error());
    return HttpResponse::html(m_pages.all(languageOf(request), *states));
}

Result<RegisterPage> RegistersHandler::pageOf(
    const HttpRequest& request, const RegisterDescription& description) const
{
    RegisterPage page;
    page.description = &description;
    page.search = request.parameter(QStringLiteral("q")).trimmed().left(greatestSearch);
    auto versions = RegisterVersionTable(m_context.connection).all(QString::fromLatin1(description.name));
    if (!versions)
        return versions.error();
    const auto version = versionIn(request, *versions);
    if (!version)
        return version.error();
    page.version = *version;
    page.versions = *std::move(versions);
    const RegisterRowTable table(m_context.connection);
    RegisterQuery query{&description, version->number, page.search, languageOf(request),
        request.parameter(QStringLiteral("after"))};
    page.isFurther = !query.after.isEmpty();
    auto rows = table.page(query, pageSize);
    if (!rows)
        return rows.error();
    page.rows = *std::move(rows);
    const auto matches = table.count(query);
    if (!matches)
        return matches.error();
    page.matches = *matches;
    auto names = registerNames(m_context);
    if (!names)
        return names.error();
    page.names = *std::move(names);
    return page;
}

HttpResponse RegistersHandler::one(const HttpRequest& request, const QString& name) const
{
    const auto description = registerNamed(name);
    if (!description)
        return m_refusals.of(request, description.error());
    const auto page = pageOf(request, **description);
    if (!page)
        return m_refusals.of(request, page.error());
    return HttpResponse::html(m_pages.one(languageOf(request), *page));
}

HttpResponse RegistersHandler::row(const HttpRequest& request, const QString& name, const QString& key) const
{
    const auto description = registerNamed(name);
    if (!description)
        return m_refusals.of(request, description.error());
    const auto versions = RegisterVersionTable(m_context.connection).all(name);
    if (!versions)
        return m_refusals.of(request, versions.error());
    const auto version = versionIn(request, *versions);
    if (!version)
        return m_refusals.of(request, version.error());
    if (versions->empty())
        return m_refusals.of(request, 404);
    const RegisterRowTable table(m_context.connection);
    const auto found = table.find(**description, key, version->number);
    if (!found)
        return m_refusals.of(request, found.error());
    if (!found->has_value())
        return m_refusals.of(request, 404);
    const auto kin = kinOf(table, **description, key, version->number);
    if (!kin)
        return m_refusals.of(request, kin.error());
    const auto names = registerNames(m_context);
    if (!names)
        return m_refusals.of(request, names.error());
    const bool isNewest = version->number == versions->front().number;
    return HttpResponse::html(
        m_pages.row(languageOf(request), {**description, *version, isNewest, **found, *names, *kin}));
}

HttpResponse RegistersHandler::data(const HttpRequest& request, const QString& name) const
{
    const auto description = registerNamed(name);
    if (!description)
        return m_refusals.of(request, description.error());
    const auto version = RegisterVersionTable(m_context.connection).newest(name);
    if (!version)
        return m_refusals.of(request, version.error());
    if (!version->has_value())
        return m_refusals.of(request, 404);
    const auto rows = RegisterRowTable(m_context.connection).rowsAt(**description, (*version)->number);
    if (!rows)
        return m_refusals.of(request, rows.error());
    const QByteArray file = name.toLatin1() + "-v" + QByteArray::number((*version)->number) + ".csv";
    HttpResponse response{200, "text/csv; charset=utf-8", toRegisterCsv(**description, *rows), {}};
    return response.with("Content-Disposition", "attachment; filename=\"" + file + '"');
}

} // namespace tanu::server
