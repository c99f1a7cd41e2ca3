#pragma once

class QTextDocument;

namespace tanu {

/// Keeps on one page of a laid-out document what stands from the paragraph with `<a name="keep"></a>` to the
/// one with `<a name="keep-end"></a>`, or to the end: the last lines and the signatures (look.md, Paper).
void keepTogether(QTextDocument& document);

} // namespace tanu
