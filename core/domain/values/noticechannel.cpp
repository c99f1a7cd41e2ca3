#include "core/domain/values/noticechannel.h"

#include "core/base/parsecode.h"

namespace tanu {

QString codeOf(NoticeChannel channel)
{
    switch (channel) {
    case NoticeChannel::Hand:
        return QStringLiteral("hand");
    case NoticeChannel::Post:
        return QStringLiteral("post");
    case NoticeChannel::Email:
        return QStringLiteral("email");
    case NoticeChannel::Sms:
        return QStringLiteral("sms");
    case NoticeChannel::Platform:
        return QStringLiteral("platform");
    }
    Q_UNREACHABLE();
}

Result<NoticeChannel> parseNoticeChannel(const QString& code)
{
    return parseCode(code,
        std::array {NoticeChannel::Hand, NoticeChannel::Post, NoticeChannel::Email,
            NoticeChannel::Sms, NoticeChannel::Platform},
        "channel");
}

} // namespace tanu
