#include "server/commands/arguments.h"

namespace tanu::server {

std::optional<QString> Arguments::read(const QStringList& words, const QStringList& options, Arguments& into)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words[i];
        if (!word.startsWith(QLatin1String("--"))) {
            into.m_rest.append(word);
            continue;
        }
        const QString name = word.mid(2);
        if (!options.contains(name))
            return QLatin1String("unknown option ") + word;
        if (into.m_values.contains(name))
            return QString(word + QLatin1String(" stands twice"));
        if (i + 1 == words.size())
            return QString(word + QLatin1String(" needs a value"));
        into.m_values.insert(name, words[++i]);
    }
    return std::nullopt;
}

} // namespace tanu::server
