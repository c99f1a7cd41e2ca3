#pragma once

#include <QtCore/QString>

namespace tanu {

class Deed;

/// Notes the number of somebody's paper (S2), with random bytes beside it. Once per deed.
/// Why: the journal's chain is over plain facts, and numbers could be tried out against its hashes.
void notePaper(Deed& deed, const char* name, const QString& number);

} // namespace tanu
