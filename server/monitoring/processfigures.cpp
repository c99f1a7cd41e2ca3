#include "server/monitoring/processfigures.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include <ctime>

#include <unistd.h>

namespace tanu::server {

namespace {

qint64 residentPages()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong();
}

} // namespace

ProcessFigures ProcessFigures::now()
{
    ProcessFigures figures;
    figures.residentBytes = residentPages() * ::sysconf(_SC_PAGESIZE);
    figures.openDescriptors =
        QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size();
    figures.cpuSeconds = static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
    return figures;
}

} // namespace tanu::server
