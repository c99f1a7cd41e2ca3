#pragma once

#include "core/database/connection.h"
#include "core/domain/ids.h"

namespace tanu {

/// What somebody typed to find things: whom it names exactly, and what is left to look for in texts (S2).
///
/// - An IIN is twelve digits (or six and six) that stand alone anywhere in it; a foreign document is the whole text,
///   as `foreignDocumentKey` compares it. Both are found by their fingerprint, so a part of one finds nothing.
struct PersonMeant {
    bool isNamed = false; ///< an IIN was typed, or a foreign document that is known
    PersonId person; ///< null: nobody has this IIN
    QString rest; ///< the words beside it
};

/// Errors: KeyMissing (the connection has no sealer), those of the database.
Result<PersonMeant> personMeant(Connection& connection, const QString& typed);

} // namespace tanu
