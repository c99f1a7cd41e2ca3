#pragma once

#include "core/base/result.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <vector>

namespace tanu {

/// The statements of a script, without comments before them and without the closing semicolons.
///
/// - Semicolons inside quotes ('' "" `` []), comments (-- and /* */), dollar quotes and the body of
///   CREATE TRIGGER ... BEGIN ... END (with CASE ... END inside) do not separate.
/// - Errors: DatabaseFailed if a quote, a comment or a trigger is not closed.
Result<QStringList> splitScript(const QString& script);

/// The first word of a statement, upper case: what it does.
QString leadingKeyword(const QString& sql);

/// One distinct `:name` of a statement and the parameters (from 0) that it fills.
struct Placeholder {
    QString name; ///< with the colon
    std::vector<int> positions;
};

/// A statement with `?` for each occurrence of a placeholder, and the placeholders by name.
/// Why: the Qt drivers of both databases take that form, while QSQLITE 6.4 refuses a name that occurs twice.
struct ParameterizedSql {
    QString sql;
    std::vector<Placeholder> placeholders; ///< in order of first occurrence
    QString table; ///< the first table named after FROM, INTO or UPDATE; empty if there is none
};

/// Finds the placeholders outside quotes and comments. `::type` is a cast, not a placeholder.
/// Errors: DatabaseFailed for an unclosed quote or comment and for placeholders of another form (?, @x, $x).
Result<ParameterizedSql> parameterize(const QString& sql);

} // namespace tanu
