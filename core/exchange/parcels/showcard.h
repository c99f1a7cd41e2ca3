#pragma once

#include "core/exchange/parcels/installationcard.h"

namespace tanu {

/// Shows this installation to another one of its center (exchange.md 21).
///
/// - One without a center becomes a venue, for good: it works on what parcels bring, and on nothing else.
/// - One with a center is the office, and is named by it.
/// Errors: FieldEmpty{"name"} for a venue without one, RoleNotAllowed, those of the database.
class ShowCard {
public:
    ShowCard(Desk& desk, const EncryptionKey& key);

    /// `name` is what people call a venue; an empty one keeps the name that it has. The office needs none.
    Result<InstallationCard> run(const QString& name = {});
    /// The same written to a file. Errors: AlreadyThere{"file", path}, FileUnwritable{path}, DiskFull{path}.
    Result<InstallationCard> write(const QString& path, const QString& name = {});

private:
    Desk& m_desk;
    const EncryptionKey& m_key;
};

} // namespace tanu
