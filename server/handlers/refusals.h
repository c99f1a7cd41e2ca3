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
inline constexpr const char* bodyTooLarge = "BodyTooLarge"; ///< greatest bytes
inline constexpr const char* tooMany = "TooMany";
} // namespace refusalcode

/// Makes the answers of 400 and more to a center: a wire `Refusal` with a text for people in both languages.
///
/// - Of what failed inside the server only that is told, and whether it passes (monitoring/failure.h).
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
