#include "server/site/siteassets.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

namespace tanu::server {

namespace {

struct Embedded {
    const char* name;
    const char* contentType;
};

constexpr std::array<Embedded, 5> embedded{{
    {"site.css", "text/css; charset=utf-8"},
    {"console.css", "text/css; charset=utf-8"},
    {"check.js", "text/javascript; charset=utf-8"},
    {"mark.svg", "image/svg+xml"},
    {"chevron.svg", "image/svg+xml"},
}};

} // namespace

Result<SiteAssets> SiteAssets::load(const QString& webAssets)
{
    SiteAssets assets;
    for (const Embedded& file : embedded) {
        const QString name = QLatin1String(file.name);
        if (const auto added = assets.add(name, QLatin1String(":/web/") + name, file.contentType); !added)
            return added.error();
    }
    const QString bootstrap = QDir(webAssets).filePath(QStringLiteral("css/bootstrap.min.css"));
    const auto added = assets.add(QStringLiteral("bootstrap.min.css"), bootstrap, "text/css; charset=utf-8");
    if (!added)
        return added.error();
    return assets;
}

Result<void> SiteAssets::add(const QString& name, const QString& path, const char* contentType)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::FileUnreadable, {path}, file.errorString()};
    QByteArray bytes = file.readAll();
    const qsizetype map = bytes.lastIndexOf("/*# sourceMappingURL");
    if (map >= 0)
        bytes.truncate(map);
    m_files.insert(name, {contentType, bytes});
    return {};
}

HttpResponse SiteAssets::file(const QString& name) const
{
    const auto found = m_files.constFind(name);
    if (found == m_files.constEnd())
        return HttpResponse::text("not found\n", 404);
    HttpResponse response{200, found->contentType, found->bytes, {}};
    return response.with("Cache-Control", "public, max-age=3600");
}

} // namespace tanu::server
