#pragma once

#include "core/security/credentialstore.h"

namespace tanu {

/// Secrets in the keychain of the operating system, through QtKeychain.
///
/// - Waits for the keychain in an event loop of its own, at most for the time given: a keychain that asks the
///   person for a password can take long. User input of this program waits meanwhile.
/// - Never falls back to a file: without a keychain every operation fails with KeyStoreUnavailable.
/// - Needs a running Qt application object.
class KeychainStore final : public CredentialStore {
public:
    static constexpr int defaultTimeoutMs = 60'000;

    explicit KeychainStore(QString service, int timeoutMs = defaultTimeoutMs);

    [[nodiscard]] Result<QByteArray> read(const QString& name) override;
    [[nodiscard]] Result<void> write(const QString& name, const QByteArray& secret) override;
    [[nodiscard]] Result<void> remove(const QString& name) override;
    [[nodiscard]] QString describe() const override;

private:
    QString m_service;
    int m_timeoutMs;
};

} // namespace tanu
