#include "core/domain/values/onlinelinks.h"

#include <QtCore/QUrl>

namespace tanu {

namespace {

Result<QString> checkedLink(const char* field, const QString& typed)
{
    const QString link = typed.trimmed();
    if (link.isEmpty())
        return Error {ErrorKind::FieldEmpty, {QString::fromLatin1(field)}, {}};
    const QUrl url(link, QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (!url.isValid() || !isWeb || url.host().isEmpty())
        return Error {ErrorKind::FieldMalformed, {QString::fromLatin1(field), typed}, {}};
    return link;
}

} // namespace

Result<OnlineLinks> checkedLinks(const OnlineLinks& typed)
{
    const auto access = checkedLink("accesslink", typed.access);
    if (!access)
        return access.error();
    const auto proctoring = checkedLink("proctoringlink", typed.proctoring);
    if (!proctoring)
        return proctoring.error();
    return OnlineLinks {*access, *proctoring};
}

} // namespace tanu
