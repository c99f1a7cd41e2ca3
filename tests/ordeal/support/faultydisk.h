#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace tanu::test {

/// A disk that fails below everything: while this lives, the n-th write, sync or cut of a file below one folder fails,
/// for the whole process, whichever library asks for it.
///
/// - `Error`: the disk answers EIO. `Full`: half of the bytes go in, the rest is refused with ENOSPC.
/// - `Once`: that access fails. `FromThenOn`: it and every later one.
/// - One at a time, in a program of one thread.
/// Why inside the program: its own `pwrite64` and its likes stand before those of the C library, also for SQLite.
class FaultyDisk final {
public:
    enum class Kind { Error, Full };
    enum class Lasting { Once, FromThenOn };

    FaultyDisk(const QString& folder, int failing, Kind kind, Lasting lasting);
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk&) = delete;
    FaultyDisk& operator=(const FaultyDisk&) = delete;

    [[nodiscard]] bool hasFired() const { return m_fired; }
    /// The file at which it failed first.
    [[nodiscard]] QString failedAt() const { return QString::fromLocal8Bit(m_failedAt); }
    [[nodiscard]] int accesses() const { return m_accesses; }

    /// What the access to this open file must answer: 0 to go on, an errno, or `half`.
    static constexpr int half = -1;
    static int answerFor(int file, bool isWrite);

private:
    int visit(int file, bool isWrite);

    QByteArray m_folder;
    int m_failing;
    Kind m_kind;
    Lasting m_lasting;
    int m_accesses = 0;
    bool m_fired = false;
    bool m_refusesRest = false;
    QByteArray m_failedAt;
};

} // namespace tanu::test
