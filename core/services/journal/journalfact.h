#pragma once

#include "core/wire/cbor.h"

#include <vector>

namespace tanu {

/// One thing that an entry of the journal says: a name, and a value that is no map.
struct JournalFact {
    QString name; ///< `reason`; of a map within the facts `topics.safety`
    Cbor value;

    friend bool operator==(const JournalFact&, const JournalFact&) = default;
};

/// What an entry's content says, in the order of the content; nothing for a content that is empty, and a single fact
/// `content` with the bytes where it cannot be read (it was touched, or a later version wrote it).
std::vector<JournalFact> factsOf(const QByteArray& content);

/// The value for files and the command line: text as it is, numbers in digits, `true` or `false`, bytes in hexadecimal,
/// the items of a list behind commas; nothing for null.
QString plainText(const Cbor& value);

} // namespace tanu
