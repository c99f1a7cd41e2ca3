#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace tanu {

/// The form in which texts are searched, stored in a column of its own.
///
/// - NFC, case-folded with every Kazakh letter, ё as е, the Latin ə that some sources carry as ә.
/// - Everything that is neither letter, mark nor digit becomes one space; none at the ends.
/// Why: LIKE and lower() of SQLite fold no Kazakh letter, and decomposed input finds nothing.
QString foldForSearch(QStringView text);

/// Bytes whose order (memcmp, a BLOB column) is the Kazakh alphabetical order of the texts.
///
/// - Signs, then digits, then letters; Cyrillic in the order of the Kazakh alphabet, as the collation
///   kk_KZ of CLDR has it; case decides only between texts that are equal otherwise, lower case first.
/// - Different texts in NFC may share a key only if they differ in control characters.
/// Why not QCollator's key: it changes with the version of ICU, and a stored index must not.
QByteArray kazakhSortKey(QStringView text);

} // namespace tanu
