#pragma once

#include "core/database/connection.h"
#include "core/security/datakey.h"

namespace tanu::server {

/// The key that the server seals personal data and secrets with, made the first time. The database keeps a mark of it,
/// so that a folder with another key, or without it, is refused before anything is sealed that nobody can open.
/// Errors: KeyMissing (name) if the database knows another key, KeyStoreUnavailable, those of the database.
Result<std::unique_ptr<DataKey>> loadOrCreateDataKey(Connection& connection, CredentialStore& store);

/// The same of a server that is there: only reads. Errors: KeyMissing (name), KeyStoreUnavailable, those of the database.
Result<std::unique_ptr<DataKey>> loadKnownDataKey(Connection& connection, CredentialStore& store);

/// Whether the key still lies there that this sealer was made of. Asks no database.
[[nodiscard]] bool isDataKeyOf(const Sealer& sealer, CredentialStore& store);

} // namespace tanu::server
