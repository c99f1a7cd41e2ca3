#pragma once

#include "core/base/result.h"

#include <vector>

namespace tanu {

/// How many lines an import names before it stops looking for more.
inline constexpr int mostBadLines = 100;

/// One line that cannot be imported.
struct BadLine {
    qint64 line = 0; ///< from 1, where the record begins
    QString what; ///< a code: what is wrong

    friend bool operator==(const BadLine&, const BadLine&) = default;
};

/// The lines that an ImportLineBad names; empty for another kind of error.
std::vector<BadLine> badLinesOf(const Error& error);

/// Collects bad lines up to `mostBadLines`.
class BadLines {
public:
    void add(qint64 line, const QString& what);
    [[nodiscard]] bool isFull() const { return m_lines.size() >= mostBadLines; }
    [[nodiscard]] bool isEmpty() const { return m_lines.empty(); }

    /// ImportLineBad{line, what, line, what, ...} by line; there is at least one.
    [[nodiscard]] Error error() const;

private:
    std::vector<BadLine> m_lines;
};

/// The text of a file of UTF-8, without its byte order mark. Errors: ImportLineBad{line, `encoding`, ...}.
Result<QString> importText(const QByteArray& file);

} // namespace tanu
