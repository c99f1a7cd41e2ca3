#include "core/wire/sha256.h"

#include <QtCore/QCryptographicHash>

#ifdef TANU_WITH_OPENSSL
#include <openssl/evp.h>

#include <memory>
#endif

namespace tanu {

namespace {

#ifdef TANU_WITH_OPENSSL
struct FreeContext {
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};

/// Empty if the library refuses, for instance without the algorithm.
QByteArray hashedByOpenSsl(const QByteArray& bytes)
{
    static const EVP_MD* const algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    thread_local const std::unique_ptr<EVP_MD_CTX, FreeContext> context(EVP_MD_CTX_new());
    if (algorithm == nullptr || !context)
        return {};
    QByteArray hash(EVP_MD_get_size(algorithm), Qt::Uninitialized);
    const bool done = EVP_DigestInit_ex2(context.get(), algorithm, nullptr) == 1
        && EVP_DigestUpdate(context.get(), bytes.constData(), static_cast<size_t>(bytes.size())) == 1
        && EVP_DigestFinal_ex(context.get(), reinterpret_cast<unsigned char*>(hash.data()), nullptr) == 1;
    return done ? hash : QByteArray();
}
#else
QByteArray hashedByOpenSsl(const QByteArray&)
{
    return {};
}
#endif

} // namespace

QByteArray sha256Of(const QByteArray& bytes)
{
    const QByteArray hash = hashedByOpenSsl(bytes);
    return hash.isEmpty() ? QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) : hash;
}

} // namespace tanu
