#include "core/domain/disability.h"

#include <array>

namespace tanu {

namespace {

constexpr std::array<const char*, 6> channelCodes {"in-person", "phone", "post", "email", "message", "platform"};

} // namespace

QString codeOf(ReportChannel channel)
{
    return QString::fromLatin1(channelCodes.at(static_cast<size_t>(channel)));
}

Result<ReportChannel> parseReportChannel(const QString& code)
{
    for (size_t i = 0; i < channelCodes.size(); ++i) {
        if (code == QLatin1String(channelCodes.at(i)))
            return static_cast<ReportChannel>(i);
    }
    return Error {ErrorKind::FieldMalformed, {QStringLiteral("channel"), code}, {}};
}

} // namespace tanu
