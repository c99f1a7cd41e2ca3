#pragma once

#include "app/cli/command.h"

#include <memory>
#include <vector>

namespace tanu::cli {

inline constexpr int exitDone = 0;
inline constexpr int exitRefused = 1;
inline constexpr int exitWrongUse = 2;

/// Finds the command by its first words, sorts its arguments and runs it; `--json`, `--data` and `--help` are
/// understood by all. `sentence` turns an error into the reader's language.
class Program {
public:
    Program(std::vector<std::unique_ptr<Command>> commands, Sentence sentence);

    int run(const QStringList& words, QTextStream& out, QTextStream& errors);

private:
    [[nodiscard]] Command* find(const QStringList& words) const;
    void printHelp(QTextStream& out) const;

    std::vector<std::unique_ptr<Command>> m_commands;
    Sentence m_sentence;
};

} // namespace tanu::cli
