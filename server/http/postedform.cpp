#include "server/http/postedform.h"

namespace tanu::server {

namespace {

constexpr qsizetype greatestNumberOfFields = 200;
constexpr qsizetype longestBoundary = 70; // RFC 2046

/// The value of a parameter of a header, `name="value"` or `name=value`.
QByteArray parameterOf(const QByteArray& header, const QByteArray& name)
{
    const QByteArray mark = name + '=';
    qsizetype at = -1;
    do {
        at = header.indexOf(mark, at + 1);
    } while (at > 0 && header[at - 1] != ' ' && header[at - 1] != ';');
    if (at <= 0)
        return {};
    const QByteArray rest = header.mid(at + mark.size());
    const bool isQuoted = rest.startsWith('"');
    const qsizetype end = isQuoted ? rest.indexOf('"', 1) : rest.indexOf(';');
    if (isQuoted)
        return end < 0 ? QByteArray() : rest.mid(1, end - 1);
    return end < 0 ? rest.trimmed() : rest.left(end).trimmed();
}

QString withoutFolders(const QString& name)
{
    const qsizetype slash = std::max(name.lastIndexOf(QLatin1Char('/')), name.lastIndexOf(QLatin1Char('\\')));
    return name.mid(slash + 1);
}

/// The lines of the header of a part that name what it is.
QByteArray dispositionIn(const QByteArray& head)
{
    const QByteArrayList lines = head.split('\n');
    for (const QByteArray& line : lines) {
        if (line.trimmed().toLower().startsWith("content-disposition:"))
            return line.trimmed();
    }
    return {};
}

} // namespace

PostedForm PostedForm::of(const HttpRequest& request)
{
    PostedForm form;
    const QByteArray type = request.header("content-type");
    if (type.startsWith("application/x-www-form-urlencoded"))
        form.readEncoded(request.body);
    else if (type.startsWith("multipart/form-data"))
        form.readMultipart(request.body, parameterOf(type, "boundary"));
    return form;
}

std::optional<PostedFile> PostedForm::file(const QString& name) const
{
    const auto found = m_files.constFind(name);
    return found == m_files.constEnd() ? std::nullopt : std::optional(*found);
}

void PostedForm::readEncoded(const QByteArray& body)
{
    const QByteArrayList pairs = body.split('&');
    for (const QByteArray& pair : pairs) {
        const qsizetype equals = pair.indexOf('=');
        if (equals <= 0)
            continue;
        const auto decoded = [](QByteArray part) {
            return QString::fromUtf8(QByteArray::fromPercentEncoding(part.replace('+', ' ')));
        };
        put(decoded(pair.left(equals)), decoded(pair.mid(equals + 1)));
    }
}

void PostedForm::readMultipart(const QByteArray& body, const QByteArray& boundary)
{
    if (boundary.isEmpty() || boundary.size() > longestBoundary)
        return;
    const QByteArray mark = "\r\n--" + boundary;
    const QByteArray whole = "\r\n" + body;
    qsizetype at = whole.indexOf(mark);
    while (at >= 0) {
        const qsizetype begin = at + mark.size();
        const qsizetype end = whole.indexOf(mark, begin);
        if (end < 0 || whole.mid(begin, 2) != "\r\n")
            return;
        takePart(whole.mid(begin + 2, end - begin - 2));
        at = end;
    }
}

void PostedForm::takePart(const QByteArray& part)
{
    const qsizetype end = part.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray disposition = dispositionIn(part.left(end));
    const QString name = QString::fromUtf8(parameterOf(disposition, "name"));
    const QByteArray content = part.mid(end + 4);
    if (name.isEmpty())
        return;
    if (!disposition.contains("filename=")) {
        put(name, QString::fromUtf8(content));
        return;
    }
    const QString fileName = withoutFolders(QString::fromUtf8(parameterOf(disposition, "filename")));
    if (!fileName.isEmpty() && m_files.size() < greatestNumberOfFields && !m_files.contains(name))
        m_files.insert(name, {fileName, content});
}

void PostedForm::put(const QString& name, const QString& value)
{
    if (m_fields.size() >= greatestNumberOfFields || m_fields.contains(name))
        return;
    QString lines = value;
    m_fields.insert(name, lines.replace(QLatin1String("\r\n"), QLatin1String("\n")));
}

} // namespace tanu::server
