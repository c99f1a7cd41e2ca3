#pragma once

#include "core/security/credentialstore.h"
#include "core/security/encryption.h"
#include "core/security/signing.h"

#include <memory>

namespace tanu {

/// The installation's key (exchange.md 6): read from the store, or made and written there the first time.
///
/// - A new key is read back before it is used: a store that loses what it took would lose the identity.
/// - A stored value that is no seed is an error, never overwritten: it may be somebody else's.
/// - Errors: KeyStoreUnavailable, FieldMalformed.
Result<std::unique_ptr<SigningKey>> loadOrCreateKey(CredentialStore& store, const QString& name);

/// Only reads. Errors: KeyMissing, KeyStoreUnavailable, FieldMalformed.
Result<std::unique_ptr<SigningKey>> loadKey(CredentialStore& store, const QString& name);

/// The installation's second key, to which others seal what is for it alone (exchange.md 21): the same rules.
Result<std::unique_ptr<EncryptionKey>> loadOrCreateEncryptionKey(CredentialStore& store, const QString& name);

/// Only reads. Errors: KeyMissing, KeyStoreUnavailable, FieldMalformed.
Result<std::unique_ptr<EncryptionKey>> loadEncryptionKey(CredentialStore& store, const QString& name);

/// Puts a key that came out of a backup under a name that holds none, and reads it back before it counts.
/// Errors: AlreadyThere{"key", name}, KeyStoreUnavailable.
Result<void> keepEncryptionKey(CredentialStore& store, const QString& name, const EncryptionKey& key);

} // namespace tanu
