#pragma once

#include "core/database/connection.h"
#include "core/domain/values/accreditationnumber.h"
#include "server/storage/blocktable.h"
#include "server/storage/devicetable.h"

namespace tanu::server {

/// What became of every number that a center was granted (exchange.md 19): each is in exactly one of these.
struct NumberAccount {
    qint64 granted = 0;
    qint64 documents = 0; ///< on a document, in whatever state it is
    qint64 ended = 0; ///< spoiled or returned, on no document
    qint64 burned = 0; ///< unused in a block of a fenced installation: never to be used (exchange.md 14)

    /// With the center, free or on its way.
    [[nodiscard]] qint64 held() const { return granted - documents - ended - burned; }
};

/// Errors: those of the database.
Result<NumberAccount> countNumbers(Connection& connection, const AccreditationNumber& center);

/// How many numbers of each part were ended without being on a document, in the order of the parts. Errors: those of the
/// database.
Result<std::vector<qint64>> countEnded(
    Connection& connection, const AccreditationNumber& center, const std::vector<OrdinalRange>& parts);

/// How many numbers an installation has that are neither on a document nor ended, by what it has told. Errors: those of
/// the database.
Result<qint64> countUnused(Connection& connection, const Device& device);

} // namespace tanu::server
