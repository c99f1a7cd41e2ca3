#include "server/operators/sessionrules.h"

#include "core/security/hash.h"
#include "core/security/totp.h"

namespace tanu::server {

namespace {

constexpr unsigned long long passes = 2;
constexpr std::size_t memory = 19UL * 1024 * 1024;

QByteArray derived(const QByteArray& sessionId, const char* use, int size)
{
    const auto hash = keyedHash(sessionId, use, size);
    Q_ASSERT_X(hash.isOk(), "sessionrules", "a session id has 32 bytes");
    return hash ? *hash : QByteArray();
}

} // namespace

PasswordCost consolePasswordCost()
{
    return {passes, memory};
}

QByteArray formTokenOf(const QByteArray& sessionId)
{
    return derived(sessionId, "tanu console form", 32).toBase64(
        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray offeredSecretOf(const QByteArray& sessionId)
{
    return derived(sessionId, "tanu console secret", totp::secretSize);
}

} // namespace tanu::server
