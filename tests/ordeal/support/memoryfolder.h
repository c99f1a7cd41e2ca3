#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QtGlobal>

#include <unistd.h>

namespace tanu::test {

/// While it lives, temporary folders are made in another one, as far as that can be written: usually one in memory, where
/// waiting for the disk takes no time and everything else is the same.
class MemoryFolder final {
public:
    explicit MemoryFolder(const char* folder = "/dev/shm")
        : m_usual(qgetenv("TMPDIR"))
    {
        if (::access(folder, W_OK) == 0)
            qputenv("TMPDIR", folder);
    }
    ~MemoryFolder()
    {
        if (m_usual.isNull())
            qunsetenv("TMPDIR");
        else
            qputenv("TMPDIR", m_usual);
    }
    MemoryFolder(const MemoryFolder&) = delete;
    MemoryFolder& operator=(const MemoryFolder&) = delete;

private:
    QByteArray m_usual;
};

} // namespace tanu::test
