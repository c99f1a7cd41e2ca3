#include "server/console/pages/filepages.h"

#include "server/actions/publishfile.h"
#include "server/console/frame/consoleframe.h"
#include "server/console/frame/datatable.h"
#include "server/console/frame/filesections.h"

#include <QtCore/QUrl>

#include <algorithm>

namespace tanu::server {

namespace {

const QString filesPath = QStringLiteral("/console/files");
constexpr int pageLength = 50;

/// At which field a refusal stands, and its words.
FieldProblems problemsOf(const Say& say, const Error& error)
{
    switch (error.kind) {
    case ErrorKind::FieldEmpty:
        if (error.arguments.value(0) == QLatin1String("file"))
            return {{QStringLiteral("file"), say("files.noFile")}};
        return {{QStringLiteral("title-kk"), say("files.bothTitles")}, {QStringLiteral("title-ru"), say("files.bothTitles")}};
    case ErrorKind::FieldTooLong:
        return {{QStringLiteral("title-kk"), say("files.titleTooLong")}, {QStringLiteral("title-ru"), say("files.titleTooLong")}};
    case ErrorKind::ImpossibleDate:
        return {{QStringLiteral("date"), say.refusal(error)}};
    case ErrorKind::FileTooLarge:
        return {{QStringLiteral("file"), say("files.tooLarge")}};
    case ErrorKind::FileKindNotAllowed:
        return {{QStringLiteral("file"), say("files.kindNotAllowed")}};
    default:
        return {};
    }
}

Html olderLink(const ConsoleRequest& request, const PublishedFileQuery& query, const std::vector<PublishedFile>& files)
{
    if (files.size() < static_cast<size_t>(query.limit))
        return {};
    QString more = filesPath + QLatin1String("?before=") + files.back().id.toText();
    if (query.kind)
        more += QLatin1String("&kind=") + codeOf(*query.kind);
    if (query.areWithdrawn)
        more += QLatin1String("&state=withdrawn");
    return element(
        "p", {{"class", QStringLiteral("actions-row")}}, linkButton(request.link(more), request.say("files.older")));
}

} // namespace

FilePages::FilePages(const ServerContext& context)
    : m_context(context)
{
}

void FilePages::addTo(ConsoleRouter& router)
{
    router.add(HttpMethod::Get, "/console/files", [this](const ConsoleRequest& request) { return list(request); });
    router.add(
        HttpMethod::Get, "/console/files/new", [this](const ConsoleRequest& request) { return form(request, {}, 200); });
    router.add(HttpMethod::Post, "/console/files/new", [this](const ConsoleRequest& request) { return publish(request); });
    router.add(HttpMethod::Get, "/console/files/{}", [this](const ConsoleRequest& request) { return show(request); });
    router.add(HttpMethod::Get, "/console/files/{}/file", [this](const ConsoleRequest& request) { return content(request); });
    router.add(HttpMethod::Post, "/console/files/{}/withdraw",
        [this](const ConsoleRequest& request) { return withdraw(request); });
}

Result<PublishedFile> FilePages::fileOf(const QString& text) const
{
    const Error absent {ErrorKind::NotFound, {QStringLiteral("file"), text}, {}};
    const auto id = PublishedFileId::fromText(text);
    if (!id)
        return absent;
    auto found = PublishedFileTable(m_context.connection).find(*id);
    if (!found)
        return found.error();
    return found->has_value() ? Result<PublishedFile>(**std::move(found)) : Result<PublishedFile>(absent);
}

Result<std::optional<PublishedFile>> FilePages::replacedBy(const ConsoleRequest& request) const
{
    const bool isPosted = request.http.method == HttpMethod::Post;
    const QString text = isPosted ? request.field("replaces") : request.parameter("replaces");
    if (text.isEmpty())
        return std::optional<PublishedFile>();
    auto found = fileOf(text);
    if (!found)
        return found.error();
    if (found->withdrawnAt)
        return Error {ErrorKind::NotFound, {QStringLiteral("file"), text}, {}};
    return std::optional(*std::move(found));
}

Result<std::vector<PublishedFile>> FilePages::versionsOf(const PublishedFile& file) const
{
    const PublishedFileTable table(m_context.connection);
    std::vector<PublishedFile> later;
    for (PublishedFileId id = file.id;;) {
        const auto next = table.successorOf(id);
        if (!next)
            return next.error();
        if (!next->has_value())
            break;
        id = (*next)->id;
        later.push_back(**next);
    }
    std::vector<PublishedFile> versions(later.rbegin(), later.rend());
    versions.push_back(file);
    while (versions.back().replaces) {
        const auto before = table.find(*versions.back().replaces);
        if (!before)
            return before.error();
        if (!before->has_value())
            break;
        versions.push_back(**before);
    }
    return versions;
}

HttpResponse FilePages::list(const ConsoleRequest& request) const
{
    PublishedFileQuery query;
    query.kind = parseFileKind(request.parameter("kind"));
    query.areWithdrawn = request.parameter("state") == QLatin1String("withdrawn");
    query.limit = pageLength;
    if (const auto before = PublishedFileId::fromText(request.parameter("before")))
        query.before = *before;
    const auto files = PublishedFileTable(m_context.connection).page(query);
    if (!files)
        return ConsoleFrame::refusal(request, files.error());
    const FileSections sections(request);
    Html action;
    if (request.may(Right::PublishFiles)) {
        action = element("p", {},
            linkButton(request.link(filesPath + QLatin1String("/new")), request.say("files.newTitle")));
    }
    return ConsoleFrame::page(request, request.say("files.title"),
        action + sections.filter(query) + sections.list(*files, query.areWithdrawn) + olderLink(request, query, *files));
}

HttpResponse FilePages::form(const ConsoleRequest& request, const FieldProblems& problems, int status) const
{
    const auto replaced = replacedBy(request);
    if (!replaced)
        return ConsoleFrame::refusal(request, replaced.error());
    const char* title = replaced->has_value() ? "files.replaceTitle" : "files.newTitle";
    return ConsoleFrame::page(request, request.say(title), FileSections(request).form(*replaced, problems), status);
}

HttpResponse FilePages::publish(const ConsoleRequest& request) const
{
    const auto replaced = replacedBy(request);
    if (!replaced)
        return ConsoleFrame::refusal(request, replaced.error());
    const auto kind = parseFileKind(request.field("kind"));
    const auto language = parseFileLanguage(request.field("language"));
    FieldProblems problems;
    if (!kind)
        problems.insert(QStringLiteral("kind"), request.say("refusal.FieldMalformed"));
    if (!language)
        problems.insert(QStringLiteral("language"), request.say("refusal.FieldMalformed"));
    if (!problems.isEmpty())
        return form(request, problems, 422);
    const PostedFile posted = request.form.file(QStringLiteral("file")).value_or(PostedFile());
    const FileToPublish wanted {*kind, {request.field("title-kk"), request.field("title-ru")}, posted.name,
        QDate::fromString(request.field("date"), Qt::ISODate), posted.content, *language,
        replaced->has_value() ? std::optional((*replaced)->id) : std::nullopt};
    const auto published = PublishFile(m_context).run(wanted, request.who().forJournal());
    if (published)
        return ConsoleFrame::done(request, FileSections::pathOf(published->id), "filePublished");
    problems = problemsOf(request.say, published.error());
    return problems.isEmpty() ? ConsoleFrame::refusal(request, published.error()) : form(request, problems, 422);
}

HttpResponse FilePages::show(const ConsoleRequest& request) const
{
    const auto file = fileOf(request.arguments.value(0));
    if (!file)
        return ConsoleFrame::refusal(request, file.error());
    const auto versions = versionsOf(*file);
    if (!versions)
        return ConsoleFrame::refusal(request, versions.error());
    const FileSections sections(request);
    return ConsoleFrame::page(
        request, request.say(file->title), sections.facts(*file) + sections.versions(*versions));
}

HttpResponse FilePages::content(const ConsoleRequest& request) const
{
    const auto file = fileOf(request.arguments.value(0));
    if (!file)
        return ConsoleFrame::refusal(request, file.error());
    const auto bytes = PublishedFileTable(m_context.connection).content(file->id);
    if (!bytes)
        return ConsoleFrame::refusal(request, bytes.error());
    const bool isLookedAt = !request.parameter("view").isEmpty() && FileSections::isShown(*file);
    const QByteArray way = isLookedAt ? "inline" : "attachment";
    HttpResponse response {200, file->contentType, *bytes, {}};
    return response.with("Content-Disposition", way + "; filename*=UTF-8''" + QUrl::toPercentEncoding(file->fileName));
}

HttpResponse FilePages::withdraw(const ConsoleRequest& request) const
{
    const auto id = PublishedFileId::fromText(request.arguments.value(0));
    if (!id)
        return ConsoleFrame::refusal(request, 404);
    const auto withdrawn = PublishFile(m_context).withdraw(*id, request.who().forJournal());
    return withdrawn ? ConsoleFrame::done(request, FileSections::pathOf(*id), "fileWithdrawn")
                     : ConsoleFrame::refusal(request, withdrawn.error());
}

} // namespace tanu::server
