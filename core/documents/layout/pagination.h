#pragma once

class QTextDocument;

namespace tanu {

/// Moves page breaks of a laid-out document to where a reader wants them (look.md, Paper).
///
/// - A row of a table that would be cut by the end of a page begins on the next one.
/// - What stands from the paragraph with `<a name="keep"></a>` to the end is kept on one page.
void keepTogether(QTextDocument& document);

} // namespace tanu
