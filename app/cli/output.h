#pragma once

#include "core/base/error.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QString>
#include <QtCore/QTextStream>

namespace tanu::cli {

/// Turns an error into the reader's language.
using Sentence = QString (*)(const Error& error);

/// What a command prints: lines for people, or one JSON value with `--json`; failures go to standard error.
class Output {
public:
    Output(QTextStream& out, QTextStream& errors, bool asJson, Sentence sentence);

    [[nodiscard]] bool isJson() const { return m_asJson; }

    /// A line for people; nothing with `--json`.
    void line(const QString& text);

    /// A table: as an array of objects, or as columns under their names.
    void table(const QStringList& columns, const QJsonArray& rows);

    /// One thing: as an object, or as `name: value` lines.
    void object(const QJsonObject& object);

    /// On a line of its own, also where progress was being shown.
    void error(const QString& text);

    /// Why something is refused, with the clause of the law. Whoever goes on with other things afterwards says it himself;
    /// what a command returns is said by the program.
    void refusal(const Error& error);

    /// Shows how far long work is on standard error, at most every tenth of a second. Where the total is not
    /// known it is 0, and each number has a line.
    void progress(const QString& what, qint64 done, qint64 total);

private:
    QTextStream& m_out;
    QTextStream& m_errors;
    bool m_asJson;
    Sentence m_sentence;
    qint64 m_lastProgressMs = 0;
    bool m_progressIsOpen = false; ///< the last thing on standard error is a line of progress without its end
};

} // namespace tanu::cli
