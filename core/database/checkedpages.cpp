#include "core/database/checkedpages.h"

#include <QtCore/QVariant>
#include <QtCore/QtEndian>
#include <QtSql/QSqlDriver>

#include <array>
#include <bit>
#include <cstring>
#include <mutex>
#include <sqlite3.h>

namespace tanu::checkedpages {

namespace {

constexpr int checksumSize = 8;
constexpr int greatestPage = 65536;
constexpr int headerSize = 100;
constexpr int reserveAt = 20; ///< in the header of a file: how many bytes of each page are left free
constexpr char magic[] = "SQLite format 3"; // with its final zero it is the magic of a file

/// Our part of an open file; the one of the layer below lies behind it.
struct CheckedFile {
    sqlite3_file base;
    bool isChecked;

    sqlite3_file* below() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

CheckedFile* ours(sqlite3_file* file)
{
    return reinterpret_cast<CheckedFile*>(file);
}

sqlite3_file* below(sqlite3_file* file)
{
    return ours(file)->below();
}

/// Every step can be undone, so that two pages which differ in one word never have the same checksum. Four sums side by
/// side, each of every fourth word: a processor works on them at once.
quint64 checksumOf(const char* page, int size, quint64 number)
{
    constexpr quint64 first = 0x9e3779b97f4a7c15ULL;
    constexpr quint64 second = 0xff51afd7ed558ccdULL;
    constexpr size_t lanes = 4;
    std::array<quint64, lanes> sums {number + 1, first, second, ~number};
    const auto take = [&](size_t lane, int at) {
        quint64 word = 0;
        std::memcpy(&word, page + at, sizeof word);
        sums[lane] = std::rotl(sums[lane] ^ (qFromLittleEndian(word) * first), 29) * second;
    };
    constexpr int step = static_cast<int>(lanes) * checksumSize;
    int at = 0;
    for (; at < size - step; at += step) {
        for (size_t lane = 0; lane < lanes; ++lane)
            take(lane, at + static_cast<int>(lane) * checksumSize);
    }
    for (size_t lane = 0; at < size - checksumSize; ++lane, at += checksumSize)
        take(lane, at);
    quint64 sum = 0;
    for (const quint64 lane : sums) {
        sum = std::rotl(sum, 17) + lane;
        sum = (sum ^ (sum >> 31)) * first;
    }
    return sum ^ (sum >> 29);
}

bool isPage(const CheckedFile& file, int size, sqlite3_int64 at)
{
    return file.isChecked && size >= 512 && std::has_single_bit(static_cast<unsigned>(size)) && at % size == 0;
}

/// What the header of the file says, whoever reads or writes it.
void learn(CheckedFile& file, const void* bytes, int size, sqlite3_int64 at)
{
    const char* header = static_cast<const char*>(bytes);
    if (at == 0 && size >= headerSize && std::memcmp(header, magic, sizeof magic) == 0)
        file.isChecked = header[reserveAt] == checksumSize;
}

int closeFile(sqlite3_file* file)
{
    return below(file)->pMethods->xClose(below(file));
}

int readFile(sqlite3_file* file, void* bytes, int size, sqlite3_int64 at)
{
    const int outcome = below(file)->pMethods->xRead(below(file), bytes, size, at);
    if (outcome != SQLITE_OK)
        return outcome;
    CheckedFile& checked = *ours(file);
    learn(checked, bytes, size, at);
    if (!isPage(checked, size, at))
        return SQLITE_OK;
    const char* page = static_cast<const char*>(bytes);
    const auto stored = qFromLittleEndian<quint64>(page + size - checksumSize);
    return stored == checksumOf(page, size, static_cast<quint64>(at / size)) ? SQLITE_OK : SQLITE_IOERR_DATA;
}

int writeFile(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 at)
{
    CheckedFile& checked = *ours(file);
    learn(checked, bytes, size, at);
    if (!isPage(checked, size, at) || size > greatestPage)
        return below(file)->pMethods->xWrite(below(file), bytes, size, at);
    // A copy: the page belongs to SQLite.
    thread_local std::array<char, greatestPage> page;
    std::memcpy(page.data(), bytes, static_cast<size_t>(size));
    qToLittleEndian(checksumOf(page.data(), size, static_cast<quint64>(at / size)), page.data() + size - checksumSize);
    return below(file)->pMethods->xWrite(below(file), page.data(), size, at);
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    return below(file)->pMethods->xTruncate(below(file), size);
}

int syncFile(sqlite3_file* file, int flags)
{
    return below(file)->pMethods->xSync(below(file), flags);
}

int sizeOfFile(sqlite3_file* file, sqlite3_int64* size)
{
    return below(file)->pMethods->xFileSize(below(file), size);
}

int lockFile(sqlite3_file* file, int level)
{
    return below(file)->pMethods->xLock(below(file), level);
}

int unlockFile(sqlite3_file* file, int level)
{
    return below(file)->pMethods->xUnlock(below(file), level);
}

int checkReserved(sqlite3_file* file, int* isReserved)
{
    return below(file)->pMethods->xCheckReservedLock(below(file), isReserved);
}

int controlFile(sqlite3_file* file, int what, void* argument)
{
    return below(file)->pMethods->xFileControl(below(file), what, argument);
}

int sectorSize(sqlite3_file* file)
{
    return below(file)->pMethods->xSectorSize(below(file));
}

int characteristics(sqlite3_file* file)
{
    return below(file)->pMethods->xDeviceCharacteristics(below(file));
}

int mapShared(sqlite3_file* file, int region, int size, int extend, void volatile** memory)
{
    return below(file)->pMethods->xShmMap(below(file), region, size, extend, memory);
}

int lockShared(sqlite3_file* file, int offset, int count, int flags)
{
    return below(file)->pMethods->xShmLock(below(file), offset, count, flags);
}

void shareBarrier(sqlite3_file* file)
{
    below(file)->pMethods->xShmBarrier(below(file));
}

int unmapShared(sqlite3_file* file, int isDeleted)
{
    return below(file)->pMethods->xShmUnmap(below(file), isDeleted);
}

/// Version 2: with shared memory for the log, without pages that are mapped past us.
constexpr sqlite3_io_methods methods {2, closeFile, readFile, writeFile, truncateFile, syncFile, sizeOfFile, lockFile,
    unlockFile, checkReserved, controlFile, sectorSize, characteristics, mapShared, lockShared, shareBarrier, unmapShared,
    nullptr, nullptr};

/// The one that is the default until `install`, by its name, so that a second call does not find ours.
sqlite3_vfs* system()
{
#ifdef Q_OS_WIN
    constexpr const char* name = "win32";
#else
    constexpr const char* name = "unix";
#endif
    static sqlite3_vfs* const found = sqlite3_vfs_find(name);
    return found;
}

int openFile(sqlite3_vfs*, sqlite3_filename name, sqlite3_file* file, int flags, int* outFlags)
{
    if ((flags & SQLITE_OPEN_MAIN_DB) == 0)
        return system()->xOpen(system(), name, file, flags, outFlags);
    file->pMethods = nullptr;
    ours(file)->isChecked = false;
    const int outcome = system()->xOpen(system(), name, below(file), flags, outFlags);
    if (below(file)->pMethods != nullptr)
        file->pMethods = &methods;
    return outcome;
}

sqlite3_vfs layer()
{
    sqlite3_vfs vfs = *system(); // everything but the opening of databases is the system's
    vfs.szOsFile = static_cast<int>(sizeof(CheckedFile)) + system()->szOsFile;
    vfs.pNext = nullptr;
    vfs.zName = "tanu-checked-pages";
    vfs.xOpen = openFile;
    return vfs;
}

} // namespace

void install()
{
    static std::once_flag once;
    std::call_once(once, [] {
        if (sqlite3_initialize() != SQLITE_OK || system() == nullptr)
            return;
        static sqlite3_vfs vfs = layer();
        constexpr int asDefault = 1;
        sqlite3_vfs_register(&vfs, asDefault);
    });
}

bool wish(const QSqlDatabase& database)
{
    const QVariant handle = database.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return false;
    auto* const connection = *static_cast<sqlite3* const*>(handle.constData());
    int bytes = checksumSize;
    return sqlite3_file_control(connection, "main", SQLITE_FCNTL_RESERVE_BYTES, &bytes) == SQLITE_OK;
}

} // namespace tanu::checkedpages
