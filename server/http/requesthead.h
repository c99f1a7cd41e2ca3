#pragma once

#include <QtCore/QByteArray>

#include <optional>

namespace tanu::server {

/// What a guard has to know of a request before it lets the rest in.
struct JudgedHead {
    std::optional<int> refusal; ///< the status to refuse with
    qint64 length = 0; ///< bytes of the body
};

/// The first line of a request, without its end: `METHOD /target HTTP/1.x`.
///
/// - 400: not three words, a method that is no word of capital letters, a target that is no path (absolute
///   addresses and `*` are for proxies), signs that stand in no address, `%` without two digits behind it, `%00`.
/// - 414 for a target of more than 8,000 bytes, 505 for other versions than 1.0 and 1.1.
std::optional<int> judgeRequestLine(const QByteArray& line);

/// The whole head, without the empty line at its end.
///
/// - Ends of lines are CR LF; any other control sign, a folded line and a blank before a colon are 400.
/// - More than 100 fields are 431.
/// - One `Host` at most, exactly one in HTTP/1.1; one whole `Content-Length` at most: else 400.
/// - 416 for a range that is none, or has more than four parts; others are overlooked, nobody is served parts.
/// - 411 for any `Transfer-Encoding`, 417 for `Expect`, 400 for `Upgrade`: nobody behind here speaks them.
JudgedHead judgeHead(const QByteArray& head);

} // namespace tanu::server
