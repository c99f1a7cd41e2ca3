#include "core/base/nocorefiles.h"

#include <QtCore/QtGlobal>

#if defined(Q_OS_UNIX)
#include <sys/resource.h>
#endif
#if defined(Q_OS_LINUX)
#include <sys/prctl.h>
#elif defined(Q_OS_WIN)
#include <qt_windows.h>
#endif

namespace tanu {

void forbidCoreFiles()
{
#if defined(Q_OS_UNIX)
    constexpr rlimit nothing {0, 0};
    setrlimit(RLIMIT_CORE, &nothing);
#endif
#if defined(Q_OS_LINUX)
    prctl(PR_SET_DUMPABLE, 0);
#elif defined(Q_OS_WIN)
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
#endif
}

} // namespace tanu
