#pragma once

#include "core/domain/values/bin.h"
#include "core/domain/values/iin.h"

namespace tanu {

/// A number for tests and the demo, which use no real person's number (I3).
///
/// - `birth` from 1800-01-01 to 2099-12-31, `serial` from 0 to 8999.
/// - Different arguments give different numbers; the same arguments always give the same.
Iin generatedIin(QDate birth, Sex sex, int serial);

/// A number of a firm for tests and the demo (I3): `registered` from 2000 to 2099, `serial` from 0 to 89999
/// (digit 6 is 0).
Bin generatedBin(QDate registered, int serial);

} // namespace tanu
