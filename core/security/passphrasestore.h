#pragma once

#include "core/security/credentialstore.h"
#include "core/security/lockedbytes.h"

#include <QtCore/QMap>

#include <memory>

namespace tanu {

/// How much work one try of a passphrase costs (Argon2id).
struct PassphraseCost {
    quint64 operations = 3;
    quint64 memory = 256ULL * 1024 * 1024; ///< bytes
};

/// Secrets in one file that a passphrase seals: where the operating system has no keychain (S2).
///
/// - The file: mark, cost and salt, nonce, then all secrets under XChaCha20-Poly1305 with the key that Argon2id makes of
///   the passphrase. Everything before the secrets is authenticated with them.
/// - A write replaces the file whole or not at all, and only its owner may read it.
/// - The passphrase is kept nowhere: only the key made of it, in locked memory, as long as the store is open.
/// - The file appears with the first secret.
class PassphraseStore final : public CredentialStore {
public:
    /// Opens the file, or begins a new one; takes about a second. `cost` counts only for a new one, and so does the least
    /// length of a passphrase (`shortestPassphrase`): an old one is taken as it was made.
    /// Errors: PassphraseWrong (also for changed bytes), PasswordWeak{"short"} (only for a new one), SealBroken{path} (not such a file),
    /// FileUnreadable{path}, KeyStoreUnavailable.
    [[nodiscard]] static Result<std::unique_ptr<PassphraseStore>> open(
        const QString& path, const QString& passphrase, PassphraseCost cost = {});

    [[nodiscard]] Result<QByteArray> read(const QString& name) override;
    /// Errors: FieldMalformed, FileUnwritable{path}.
    [[nodiscard]] Result<void> write(const QString& name, const QByteArray& secret) override;
    [[nodiscard]] Result<void> remove(const QString& name) override;
    [[nodiscard]] QString describe() const override;

    ~PassphraseStore() override;
    PassphraseStore(const PassphraseStore&) = delete;
    PassphraseStore& operator=(const PassphraseStore&) = delete;

private:
    using Secrets = QMap<QString, QByteArray>;

    PassphraseStore(QString path, QByteArray head, LockedBytes key, Secrets secrets);

    Result<void> save(const Secrets& secrets) const;

    QString m_path;
    QByteArray m_head; ///< mark, cost and salt, as they stand in the file
    LockedBytes m_key;
    Secrets m_secrets;
};

} // namespace tanu
