#include "server/support/supportrequest.h"

#include "core/base/parsecode.h"

#include <algorithm>

namespace tanu::server {

namespace {

constexpr qsizetype longestFileName = 120;

bool isPlainText(const QByteArray& content)
{
    const bool isClean = std::none_of(content.begin(), content.end(),
        [](char byte) { return byte >= 0 && byte < ' ' && byte != '\n' && byte != '\r' && byte != '\t'; });
    return isClean && QString::fromUtf8(content).toUtf8() == content;
}

QString contentTypeOf(const QByteArray& content)
{
    if (content.startsWith("%PDF-"))
        return QStringLiteral("application/pdf");
    if (content.startsWith("\xff\xd8\xff"))
        return QStringLiteral("image/jpeg");
    if (content.startsWith("\x89PNG\r\n\x1a\n"))
        return QStringLiteral("image/png");
    return isPlainText(content) ? QStringLiteral("text/plain; charset=utf-8") : QString();
}

/// Without signs that could end the header of a download or name a folder.
QString plainName(const QString& name)
{
    QString plain;
    for (const QChar sign : name.right(longestFileName)) {
        const bool isHarmless = sign.isLetterOrNumber() || QStringLiteral("._- ()").contains(sign);
        plain += isHarmless ? sign : QChar(u'_');
    }
    return plain;
}

} // namespace

QString codeOf(RequestSource source)
{
    switch (source) {
    case RequestSource::FromSite:
        return QStringLiteral("site");
    case RequestSource::FromConsole:
        return QStringLiteral("console");
    case RequestSource::FromProgram:
        return QStringLiteral("program");
    }
    Q_UNREACHABLE();
}

Result<RequestSource> parseRequestSource(const QString& code)
{
    return parseCode(code,
        std::array {RequestSource::FromSite, RequestSource::FromConsole, RequestSource::FromProgram},
        "source");
}

Result<RequestFile> checkedFile(const QString& name, const QByteArray& content)
{
    if (content.size() > greatestRequestFile)
        return Error {ErrorKind::FileTooLarge, {name, QString::number(greatestRequestFile)}, {}};
    const QString type = contentTypeOf(content);
    if (type.isEmpty() || content.isEmpty())
        return Error {ErrorKind::FileKindNotAllowed, {name}, {}};
    return RequestFile {plainName(name), type, content};
}

} // namespace tanu::server
