#include "core/services/notepaper.h"

#include "core/security/hash.h"
#include "core/services/deed.h"

namespace tanu {

void notePaper(Deed& deed, const char* name, const QString& number)
{
    constexpr int saltSize = 16;
    deed.note(name, number);
    deed.note("salt", randomBytes(saltSize));
}

} // namespace tanu
