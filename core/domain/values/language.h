#pragma once

#include "core/base/result.h"

namespace tanu {

/// Language of the procedure and of every paper to the candidate: state or Russian (R9.2).
enum class Language {
    Kazakh,
    Russian,
};

/// Stable code for storage and the wire: `kk`, `ru`.
QString codeOf(Language language);

/// From the stable code. Errors: FieldMalformed{"language", typed}.
Result<Language> parseLanguage(const QString& code);

} // namespace tanu
