#pragma once

#include "server/commands/command.h"

#include <QtCore/QTextStream>

namespace tanu::server {

/// What a command line of the server gave.
struct CommandOutcome {
    int code;
    QString out;
    QString error;
};

inline CommandOutcome outcomeOf(const QStringList& words)
{
    CommandOutcome outcome{0, {}, {}};
    QTextStream out(&outcome.out);
    QTextStream error(&outcome.error);
    outcome.code = runCommand(words, {out, error});
    return outcome;
}

} // namespace tanu::server
