#pragma once

namespace tanu {

/// Whether somebody has said that the sheet of the center's recovery key lies safe (S1): from its making on it waits for that.
enum class RecoverySheet { Confirmed, Waiting };

} // namespace tanu
