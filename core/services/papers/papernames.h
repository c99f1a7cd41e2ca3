#pragma once

#include "core/domain/values/language.h"
#include "core/storage/attachmenttable.h"

namespace tanu {

/// A paper of the package in one line: what it is, number, date, issuer.
/// Errors: FileUnreadable (the shipped list of kinds).
Result<QString> attachmentLine(const AttachmentRow& attachment, Language language);

/// The same without date and issuer: `Жеке куәлік, № 045312640`. Errors: as above.
Result<QString> attachmentTitle(const AttachmentRow& attachment, Language language);

/// A ground of refusal as the shipped list words it (R5.2); the id where the list does not know it.
/// Errors: FileUnreadable.
Result<QString> groundTitle(const QString& ground, Language language);

} // namespace tanu
