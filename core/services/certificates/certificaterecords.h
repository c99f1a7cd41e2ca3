#pragma once

#include "core/domain/programme.h"
#include "core/services/deed.h"
#include "core/storage/certificatetable.h"

namespace tanu {

/// The names of these skills, in the programme's order (L20).
std::vector<Bilingual> skillNames(const Programme& programme, const std::vector<QString>& ids);

/// Puts the document's next revision into the outbox (exchange.md 4, R18.2); the record's id is the document's.
/// Errors: NotFound, RowCorrupt, those of the database.
Result<void> sendCertificate(Deed& deed, const CertificateRow& row);

} // namespace tanu
