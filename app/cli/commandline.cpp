#include "app/cli/commandline.h"

#include <algorithm>

namespace tanu::cli {

namespace {

bool isOptional(const QString& position)
{
    return position.startsWith(QLatin1Char('['));
}

bool takesMany(const QString& position)
{
    return position.contains(QLatin1String("..."));
}

QString bareName(QString position)
{
    return position.remove(QLatin1Char('[')).remove(QLatin1Char(']')).remove(QLatin1String("..."));
}

const CommandShape::Option* findOption(const CommandShape& shape, const QString& name)
{
    const auto found = std::find_if(shape.options.begin(), shape.options.end(),
        [&](const CommandShape::Option& option) { return option.name == name; });
    return found == shape.options.end() ? nullptr : &*found;
}

/// Takes the options out of the words; what is left are the positions.
std::optional<QStringList> takeOptions(
    const CommandShape& shape, const QStringList& words, Arguments& arguments, QString& problem)
{
    QStringList rest;
    bool onlyPositions = false;
    for (int i = 0; i < words.size(); ++i) {
        const QString& word = words.at(i);
        if (onlyPositions || !word.startsWith(QLatin1String("--"))) {
            rest.append(word);
            continue;
        }
        if (word == QLatin1String("--")) {
            onlyPositions = true;
            continue;
        }
        const QString name = word.mid(2).section(QLatin1Char('='), 0, 0);
        const CommandShape::Option* option = findOption(shape, name);
        if (option == nullptr) {
            problem = QStringLiteral("unknown option --%1").arg(name);
            return std::nullopt;
        }
        if (option->value.isEmpty()) {
            arguments.options.insert(name, QString());
        } else if (word.contains(QLatin1Char('='))) {
            arguments.options.insert(name, word.section(QLatin1Char('='), 1));
        } else if (++i < words.size()) {
            arguments.options.insert(name, words.at(i));
        } else {
            problem = QStringLiteral("--%1 needs %2").arg(name, option->value);
            return std::nullopt;
        }
    }
    return rest;
}

bool takePositions(const CommandShape& shape, const QStringList& rest, Arguments& arguments, QString& problem)
{
    int next = 0;
    for (const QString& position : shape.positions) {
        const int count = takesMany(position) ? static_cast<int>(rest.size()) - next : std::min(1, static_cast<int>(rest.size()) - next);
        if (count < 1 && !isOptional(position)) {
            problem = QStringLiteral("%1 is missing").arg(bareName(position));
            return false;
        }
        if (count > 0)
            arguments.positions.insert(bareName(position), rest.mid(next, count));
        next += std::max(0, count);
    }
    if (next < rest.size()) {
        problem = QStringLiteral("one word too many: %1").arg(rest.at(next));
        return false;
    }
    return true;
}

} // namespace

QString CommandShape::usage() const
{
    QStringList words {QStringLiteral("tanu-cli"), name};
    words += positions;
    for (const Option& option : options) {
        const QString text = option.value.isEmpty() ? QStringLiteral("--%1").arg(option.name)
                                                    : QStringLiteral("--%1 %2").arg(option.name, option.value);
        words += option.isRequired ? text : QStringLiteral("[%1]").arg(text);
    }
    return words.join(QLatin1Char(' '));
}

std::optional<Arguments> sortArguments(const CommandShape& shape, const QStringList& words, QString& problem)
{
    Arguments arguments;
    const auto rest = takeOptions(shape, words, arguments, problem);
    if (!rest)
        return std::nullopt;
    if (!takePositions(shape, *rest, arguments, problem))
        return std::nullopt;
    for (const CommandShape::Option& option : shape.options) {
        if (option.isRequired && !arguments.options.contains(option.name)) {
            problem = QStringLiteral("--%1 %2 is missing").arg(option.name, option.value);
            return std::nullopt;
        }
    }
    return arguments;
}

} // namespace tanu::cli
