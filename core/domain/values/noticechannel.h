#pragma once

#include "core/base/result.h"

namespace tanu {

/// How a notice reached the candidate (R6.1, R19).
enum class NoticeChannel {
    Hand,
    Post,
    Email,
    Sms,
    Platform,
};

/// Stable code for storage and the wire: `hand`, `post`, `email`, `sms`, `platform`.
QString codeOf(NoticeChannel channel);

/// From the stable code. Errors: FieldMalformed{"channel", typed}.
Result<NoticeChannel> parseNoticeChannel(const QString& code);

} // namespace tanu
