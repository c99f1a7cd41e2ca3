#pragma once

#include "server/http/httpresponse.h"

#include "core/base/result.h"

#include <QtCore/QHash>

namespace tanu::server {

/// The files that the pages name: everything is served from here, nothing from elsewhere.
class SiteAssets {
public:
    /// `webAssets` is the folder of Bootstrap 5 (Debian: libjs-bootstrap5), with `css/bootstrap.min.css` in
    /// it. Errors: FileUnreadable (path).
    [[nodiscard]] static Result<SiteAssets> load(const QString& webAssets);

    /// The file, or 404.
    [[nodiscard]] HttpResponse file(const QString& name) const;
    [[nodiscard]] bool has(const QString& name) const { return m_files.contains(name); }

private:
    struct File {
        QByteArray contentType;
        QByteArray bytes;
    };

    Result<void> add(const QString& name, const QString& path, const char* contentType);

    QHash<QString, File> m_files;
};

} // namespace tanu::server
