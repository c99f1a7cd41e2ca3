#pragma once

class QFileDevice;

namespace tanu {

/// Everything written to this open file is on the disk and not only with the operating system; false where that failed, with
/// the reason in `errno`. Written bytes must not wait in the device itself (`Unbuffered`, or flushed).
[[nodiscard]] bool flushToDisk(const QFileDevice& file);

} // namespace tanu
