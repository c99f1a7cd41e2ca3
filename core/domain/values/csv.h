#pragma once

#include "core/base/result.h"

#include <QtCore/QStringList>

#include <functional>

namespace tanu {

/// One record of a CSV file.
struct CsvRecord {
    qint64 line = 1; ///< on which it begins, from 1
    QStringList fields;
};

/// Reads CSV (RFC 4180) record by record, in the order of the file.
///
/// - Fields are parted by commas, or by the separator given; quotes may hold it, line ends and doubled quotes.
/// - Lines end with LF or CRLF; a byte order mark at the start and lines without any sign are passed over.
/// - A quote inside a plain field, a sign behind a closing quote and a quote that is never closed are errors.
/// The visitor returns an error to stop; that error is then the result.
/// Errors: ImportLineBad{line, `quote`}.
Result<void> readCsv(
    QStringView text, const std::function<Result<void>(const CsvRecord&)>& visit, char16_t separator = u',');

/// Which of comma, semicolon and tab parts the fields of the first line: the one that stands there most often outside
/// of quotes; a comma where there is none.
char16_t csvSeparator(QStringView text);

/// The field as it stands in a file: in quotes where it holds a comma, a quote or a line end.
QString csvField(const QString& field);

/// Text of people that no spreadsheet takes for a formula: what begins with `=`, `+`, `-`, `@`, a tab or a line end
/// gets an apostrophe before it. Why: a name typed by a stranger must not compute anything on the reader's machine.
QString csvPlainText(const QString& text);

/// One record with its line end: CRLF, as RFC 4180 has it.
QString csvLine(const QStringList& fields);

} // namespace tanu
