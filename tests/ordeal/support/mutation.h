#pragma once

#include "tests/ordeal/support/ordeal.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

#include <functional>
#include <map>
#include <vector>

namespace tanu::test {

/// One way in which the bytes of a file become others: a bit or a byte flipped, a few bytes, the end cut off, two blocks
/// swapped, a block doubled over another or emptied. The words say what was done and where.
struct Mutation {
    QByteArray bytes;
    QString words;
};
Mutation mutated(const QByteArray& good, Dice& dice);

/// What came of reading a file that was touched.
enum class Verdict {
    Detected, ///< whoever reads it says so
    Harmless, ///< what is read is what was written
    Earlier, ///< what is read is what stood there at an earlier moment, whole: as if the rest had not been written
    Silent, ///< something else is read, and nobody says so
    Half, ///< refused, but something of it stays
};

/// Reads the file at this path, in a process of its own; the text is shown where the verdict is not good.
struct Finding {
    Verdict verdict = Verdict::Detected;
    QString words;
};
using FileReader = std::function<Finding(const QString& path)>;

/// How often what came of it.
struct MutationTally {
    int mutations = 0;
    std::map<Verdict, int> verdicts;
    int crashes = 0;
    QStringList bad; ///< what was silent, half or crashed: the mutation, and what the reader said

    [[nodiscard]] QString words() const;
};

/// Mutates the file so often, each time anew from the good bytes, and has it read in a child process, so that a crash, a
/// hang of more than ten seconds or more than 2 GB of memory is a finding and not the end.
MutationTally mutate(const QByteArray& good, int times, Dice& dice, const FileReader& read);

} // namespace tanu::test
