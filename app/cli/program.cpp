#include "app/cli/program.h"

namespace tanu::cli {

Program::Program(std::vector<std::unique_ptr<Command>> commands, Sentence sentence)
    : m_commands(std::move(commands))
    , m_sentence(sentence)
{
}

Command* Program::find(const QStringList& words) const
{
    Command* found = nullptr;
    qsizetype longest = 0;
    for (const auto& command : m_commands) { // `sync write` before `sync`
        const QStringList name = command->shape().name.split(QLatin1Char(' '));
        if (name.size() > longest && words.mid(0, name.size()) == name) {
            found = command.get();
            longest = name.size();
        }
    }
    return found;
}

void Program::printHelp(QTextStream& out) const
{
    for (const auto& command : m_commands) {
        const CommandShape shape = command->shape();
        out << shape.usage() << "\n        " << shape.summary << "\n";
    }
    out.flush();
}

int Program::run(const QStringList& words, QTextStream& out, QTextStream& errors)
{
    const QStringList heard = words.mid(0, words.indexOf(QStringLiteral("--"))); // behind `--` nothing is an option
    const bool asksHelp = heard.contains(QStringLiteral("--help"));
    Command* command = find(words);
    if (command == nullptr) {
        printHelp(asksHelp ? out : errors);
        return asksHelp ? exitDone : exitWrongUse;
    }
    const CommandShape shape = command->shape();
    if (asksHelp) {
        out << shape.usage() << "\n        " << shape.summary << Qt::endl;
        return exitDone;
    }

    Output output(out, errors, heard.contains(QStringLiteral("--json")), m_sentence);
    QString problem;
    const auto nameLength = shape.name.count(QLatin1Char(' ')) + 1;
    const auto arguments = sortArguments(shape, words.mid(nameLength), problem);
    if (!arguments) {
        output.error(QStringLiteral("%1\n%2").arg(problem, shape.usage()));
        return exitWrongUse;
    }
    const Result<void> done = command->run(*arguments, output);
    if (done)
        return exitDone;
    output.refusal(done.error());
    return exitRefused;
}

} // namespace tanu::cli
