#pragma once

class QTextDocument;

namespace tanu {

/// Breaks the tables of a laid-out document between rows (look.md, Paper).
///
/// - A row that the end of a page would cut begins on the next page, under a copy of the table's heading
///   rows; what stands directly above a table goes along when the table leaves its first page altogether.
/// - A row taller than a page stays as it is.
/// - `scale` is what the layout multiplies margins and paddings of a style by.
/// Why: Qt's own layout breaks inside of rows, and leaves out the line under the last row of a page.
void splitTablesBetweenRows(QTextDocument& document, double scale);

} // namespace tanu
