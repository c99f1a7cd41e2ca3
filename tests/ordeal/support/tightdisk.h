#pragma once

#include <QtCore/QString>

#include <memory>

namespace tanu::test {

/// A place for data where room can be taken away and given back.
class TightDisk {
public:
    virtual ~TightDisk() = default;

    /// Where the data goes.
    [[nodiscard]] virtual QString folder() const = 0;
    /// From here on so many bytes can still be written, at most: 0 or more.
    virtual void leave(qint64 bytes) = 0;
    virtual void giveBack() = 0;
};

/// A file system of 2 MB in memory that is filled by a file; of 16 MB before `leave` and after `giveBack`, so that a center
/// can be built there.
/// Nothing where the machine does not let this program mount.
///
/// - Call it before the program has threads: the mount lives in a namespace of this program alone and ends with it.
std::unique_ptr<TightDisk> smallFileSystem();

/// A limit on the size of every file that this program writes; what is larger already can only be changed within it.
std::unique_ptr<TightDisk> fileSizeLimit();

} // namespace tanu::test
