#pragma once

#include "core/security/credentialstore.h"
#include "core/security/lockedbytes.h"

#include <memory>

namespace tanu {

/// The key that a center's personal data is sealed with (S2): 32 random bytes, from which each use derives its own.
///
/// - Stands in memory that libsodium locks, as the signing key does.
/// - Who loses it loses what is sealed: a backup that shall open elsewhere takes it along (`bytes`).
class DataKey {
public:
    static constexpr int size = 32;

    /// What a key derived from it is for; the numbers are for ever.
    enum class Use { Seal = 1, Fingerprint = 2 };

    /// Errors: KeyStoreUnavailable (no locked memory).
    [[nodiscard]] static Result<std::unique_ptr<DataKey>> generate();
    /// Errors: FieldMalformed (not 32 bytes), KeyStoreUnavailable.
    [[nodiscard]] static Result<std::unique_ptr<DataKey>> fromBytes(const QByteArray& bytes);

    ~DataKey() = default;
    DataKey(const DataKey&) = delete;
    DataKey& operator=(const DataKey&) = delete;

    /// For a credential store or a sealed backup; to be wiped with `wipe` right after.
    [[nodiscard]] QByteArray bytes() const;

    /// 32 bytes that tell nothing about the key or about each other. Errors: KeyStoreUnavailable.
    [[nodiscard]] Result<LockedBytes> derived(Use use) const;

private:
    explicit DataKey(LockedBytes secret);

    LockedBytes m_secret;
};

/// Only reads. Errors: KeyMissing{name}, KeyStoreUnavailable, FieldMalformed.
Result<std::unique_ptr<DataKey>> loadDataKey(CredentialStore& store, const QString& name);

/// Puts a key under a name that holds none, and reads it back before it counts. Errors: AlreadyThere{"key", name} (a
/// key is never overwritten: what it sealed would be lost), KeyStoreUnavailable.
Result<std::unique_ptr<DataKey>> keepDataKey(CredentialStore& store, const QString& name, const DataKey& key);

} // namespace tanu
