#include "tests/ordeal/support/mutation.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <algorithm>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tanu::test {

namespace {

constexpr int batch = 20; ///< mutations that one child reads
constexpr size_t longestWords = 400;

struct Told {
    int verdict = 0;
    char words[longestWords] {};
};

qint64 blockOf(const QByteArray& good, Dice& dice)
{
    constexpr qint64 sizes[] {16, 512, 4096, 4096};
    return std::min<qint64>(sizes[dice.below(4)], std::max<qint64>(1, good.size() / 2));
}

QString flip(QByteArray& bytes, qint64 at, int with)
{
    bytes[at] = static_cast<char>(bytes.at(at) ^ with);
    return QStringLiteral("byte %1 ^ %2").arg(at).arg(with);
}

QString moveBlocks(QByteArray& bytes, Dice& dice, int how)
{
    const qint64 size = blockOf(bytes, dice);
    const qint64 blocks = bytes.size() / size;
    const qint64 one = dice.below(blocks) * size;
    const qint64 other = dice.below(blocks) * size;
    const QByteArray first = bytes.mid(one, size);
    const QByteArray second = bytes.mid(other, size);
    const QString where = QStringLiteral(" %1 bytes at %2 and %3").arg(size).arg(one).arg(other);
    if (how == 0) {
        bytes.replace(one, size, second).replace(other, size, first);
        return QStringLiteral("swapped") + where;
    }
    if (how == 1) {
        bytes.replace(one, size, second);
        return QStringLiteral("copied") + where;
    }
    bytes.replace(one, size, QByteArray(size, '\0'));
    return QStringLiteral("emptied") + where;
}

class Child {
public:
    Child(const std::vector<Mutation>& mutations, const QString& path, const FileReader& read)
    {
        if (::pipe(m_pipe) != 0)
            qFatal("no pipe");
        m_process = ::fork();
        if (m_process == 0) {
            for (const Mutation& mutation : mutations)
                say(put(mutation.bytes, path) ? read(path) : Finding {Verdict::Half, QStringLiteral("no file")});
            ::_exit(0);
        }
        ::close(m_pipe[1]);
    }
    ~Child() { ::close(m_pipe[0]); }
    Q_DISABLE_COPY_MOVE(Child)

    /// The verdicts in order; fewer than there are mutations if the next one ended the process.
    std::vector<Told> wait()
    {
        std::vector<Told> all;
        for (Told next; ::read(m_pipe[0], &next, sizeof next) == sizeof next;)
            all.push_back(next);
        ::waitpid(m_process, &m_status, 0);
        return all;
    }

    [[nodiscard]] QString end() const
    {
        return WIFSIGNALED(m_status) ? QStringLiteral("signal %1").arg(WTERMSIG(m_status))
                                     : QStringLiteral("exit %1").arg(WEXITSTATUS(m_status));
    }

private:
    static bool put(const QByteArray& bytes, const QString& path)
    {
        ::alarm(10);
#ifndef __SANITIZE_ADDRESS__ // the sanitizer's own shadow of the memory is larger than that
        const rlimit memory {2'000'000'000, 2'000'000'000};
        ::setrlimit(RLIMIT_DATA, &memory);
#endif
        for (const char* part : {"-wal", "-shm", "-journal"})
            QFile::remove(path + QLatin1String(part));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
    }

    void say(const Finding& reading)
    {
        Told told;
        told.verdict = static_cast<int>(reading.verdict);
        const QByteArray words = reading.words.toUtf8().left(longestWords - 1);
        std::copy(words.begin(), words.end(), told.words);
        if (::write(m_pipe[1], &told, sizeof told) != sizeof told)
            ::_exit(3);
    }

    int m_pipe[2] {};
    pid_t m_process = 0;
    int m_status = 0;
};

} // namespace

Mutation mutated(const QByteArray& good, Dice& dice)
{
    Mutation next {good, {}};
    const qint64 at = dice.below(good.size());
    switch (dice.below(8)) {
    case 0:
    case 1:
        next.words = flip(next.bytes, at, 1 << dice.below(8));
        break;
    case 2:
        next.words = flip(next.bytes, at, dice.between(1, 255));
        break;
    case 3:
        for (qint64 i = at, end = std::min<qint64>(good.size(), at + dice.between(2, 40)); i < end; ++i)
            next.words = QStringLiteral("from %1 to ").arg(at) + flip(next.bytes, i, dice.between(1, 255));
        break;
    case 4:
        next.bytes.truncate(at);
        next.words = QStringLiteral("cut at %1").arg(at);
        break;
    default:
        next.words = moveBlocks(next.bytes, dice, static_cast<int>(dice.below(3)));
    }
    return next;
}

QString MutationTally::words() const
{
    const auto count = [this](Verdict verdict) {
        const auto found = verdicts.find(verdict);
        return found == verdicts.end() ? 0 : found->second;
    };
    return QStringLiteral("%1 mutations: %2 detected, %3 harmless, %4 earlier, %5 silent, %6 half, %7 crashes")
        .arg(mutations).arg(count(Verdict::Detected)).arg(count(Verdict::Harmless)).arg(count(Verdict::Earlier))
        .arg(count(Verdict::Silent)).arg(count(Verdict::Half)).arg(crashes);
}

MutationTally mutate(const QByteArray& good, int times, Dice& dice, const FileReader& read)
{
    MutationTally tally;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("touched"));
    const auto untouched = Child({{good, {}}}, path, read).wait();
    if (untouched.size() != 1 || static_cast<Verdict>(untouched.front().verdict) != Verdict::Harmless)
        tally.bad.append(QStringLiteral("the untouched file itself is not read as it was written"));
    std::vector<Mutation> waiting;
    while (tally.mutations < times) {
        while (waiting.size() < static_cast<size_t>(std::min(batch, times - tally.mutations))) {
            Mutation next = mutated(good, dice);
            if (next.bytes != good)
                waiting.push_back(std::move(next));
        }
        Child child(waiting, path, read);
        const auto told = child.wait();
        for (size_t i = 0; i < told.size(); ++i) {
            const auto verdict = static_cast<Verdict>(told[i].verdict);
            ++tally.verdicts[verdict];
            if (verdict == Verdict::Silent || verdict == Verdict::Half)
                tally.bad.append(waiting[i].words + QStringLiteral(": ") + QString::fromUtf8(told[i].words));
        }
        tally.mutations += static_cast<int>(told.size());
        const bool hasCrashed = told.size() < waiting.size();
        if (hasCrashed) {
            ++tally.crashes;
            ++tally.mutations;
            tally.bad.append(waiting[told.size()].words + QStringLiteral(": ") + child.end());
        }
        waiting.erase(waiting.begin(), waiting.begin() + static_cast<qsizetype>(told.size()) + (hasCrashed ? 1 : 0));
    }
    return tally;
}

} // namespace tanu::test
