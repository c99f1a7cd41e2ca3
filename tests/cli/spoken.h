#pragma once

// Runs the program in this process and catches what it says.

#include "app/cli/program.h"

#include <QtCore/QJsonDocument>

namespace tanu::cli {

/// What a run said and how it ended.
struct Spoken {
    int code = -1;
    QString out;
    QString errors;

    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out.toUtf8()); }
};

/// The sentence of an error as its name and arguments: what tests compare.
inline QString nameAndArguments(const Error& error)
{
    return (QStringList(nameOf(error.kind)) + error.arguments).join(QLatin1Char('|'));
}

inline Spoken speak(Program& program, const QStringList& words)
{
    Spoken spoken;
    QTextStream out(&spoken.out);
    QTextStream errors(&spoken.errors);
    spoken.code = program.run(words, out, errors);
    out.flush();
    errors.flush();
    return spoken;
}

/// A program of these commands.
template <typename... Commands>
Program programOf()
{
    std::vector<std::unique_ptr<Command>> commands;
    (commands.push_back(std::make_unique<Commands>()), ...);
    return Program(std::move(commands), &nameAndArguments);
}

} // namespace tanu::cli
