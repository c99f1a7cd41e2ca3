#pragma once

#include "server/http/httprequest.h"

#include <optional>

namespace tanu::server {

/// A file that came with a form.
struct PostedFile {
    QString name; ///< as the sender called it, without folders
    QByteArray content;
};

/// The fields and files of a posted form, as `application/x-www-form-urlencoded` or `multipart/form-data` (RFC 7578).
///
/// - At most 200 fields; what is no form, or a broken one, has none.
/// - A field given twice counts with its first value; a file field that was left empty is no file.
class PostedForm {
public:
    [[nodiscard]] static PostedForm of(const HttpRequest& request);

    /// Line ends as `\n`; empty if there is none.
    [[nodiscard]] QString field(const QString& name) const { return m_fields.value(name); }
    [[nodiscard]] bool has(const QString& name) const { return m_fields.contains(name); }
    [[nodiscard]] std::optional<PostedFile> file(const QString& name) const;

private:
    void readEncoded(const QByteArray& body);
    void readMultipart(const QByteArray& body, const QByteArray& boundary);
    void takePart(const QByteArray& part);
    void put(const QString& name, const QString& value);

    QHash<QString, QString> m_fields;
    QHash<QString, PostedFile> m_files;
};

} // namespace tanu::server
