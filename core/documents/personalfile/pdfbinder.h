#pragma once

#include "core/documents/personalfile/pdfsource.h"

#include <QtCore/QString>

#include <vector>

namespace tanu {

/// Puts PDFs behind one another into one file, with a bookmark for each and a number on every page.
class PdfBinder {
public:
    void append(const PdfSource& source, const QString& bookmark);

    [[nodiscard]] int pageCount() const;

    /// `stamps`: a PDF of as many A4 pages; each is laid on its page at the bottom right corner, smaller or larger as
    /// the page is. Errors: FileUnwritable without a path, FileUnreadable for the stamps.
    [[nodiscard]] Result<QByteArray> finish(const QByteArray& stamps, const QString& title) const;

private:
    struct Part {
        PdfSource source;
        QString bookmark;
    };

    std::vector<Part> m_parts;
};

} // namespace tanu
