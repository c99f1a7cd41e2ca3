#include "core/base/flushfile.h"

#include <QtCore/QFileDevice>

#include <cerrno>

#if defined(Q_OS_UNIX)
#include <unistd.h>
#elif defined(Q_OS_WIN)
#include <io.h>
#endif

namespace tanu {

bool flushToDisk(const QFileDevice& file)
{
    errno = 0;
#if defined(Q_OS_UNIX)
    return ::fsync(file.handle()) == 0;
#elif defined(Q_OS_WIN)
    return ::_commit(file.handle()) == 0; // FlushFileBuffers below
#else
#error "how a file gets to the disk is not known here"
#endif
}

} // namespace tanu
