#pragma once

#include "core/wire/refusal.h"
#include "server/http/httpresponse.h"
#include "server/site/sitetext.h"

namespace tanu::server {

/// Codes that the exchange answers with and that are no ErrorKind.
namespace refusalcode {
inline constexpr const char* deviceFenced = "DeviceFenced";
inline constexpr const char* alreadyEnrolled = "AlreadyEnrolled";
inline constexpr const char* epochChanged = "EpochChanged";
inline constexpr const char* numbersUnused = "NumbersUnused";
inline constexpr const char* bodyMalformed = "BodyMalformed";
inline constexpr const char* tooMany = "TooMany";
inline constexpr const char* serverFailed = "ServerFailed";
} // namespace refusalcode

/// Makes the answers of 400 and more to a center: a wire `Refusal` with a text for people in both languages.
///
/// - What failed inside the server is told as `ServerFailed` and nothing more; the log has the rest.
class Refusals {
public:
    explicit Refusals(const SiteText& text);

    [[nodiscard]] HttpResponse of(const Error& error) const;
    [[nodiscard]] HttpResponse of(
        int status, const char* code, const QString& path = {}, const QStringList& arguments = {}) const;
    /// 400: the body is not what the address takes.
    [[nodiscard]] HttpResponse ofBody(const RecordProblem& problem) const;
    /// 429 with `Retry-After`.
    [[nodiscard]] HttpResponse tooMany(int seconds) const;

private:
    const SiteText& m_text;
};

} // namespace tanu::server
