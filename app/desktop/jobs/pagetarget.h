#pragma once

#include "core/base/result.h"
#include "core/documents/layout/paintablepages.h"

#include <QtCore/QString>
#include <QtGui/QPainter>

#include <memory>

class QPagedPaintDevice;
class QPrinter;
class QSaveFile;

namespace tanu::desktop {

/// One print job or one PDF file that papers are added to, paper by paper.
///
/// - What goes before `finish` leaves nothing behind: no file, a printer's job aborted.
class PageTarget {
public:
    /// Errors: FileUnwritable{path}.
    static Result<std::unique_ptr<PageTarget>> pdf(const QString& path, const QString& title);
    /// Errors: FileUnwritable{printer}.
    static Result<std::unique_ptr<PageTarget>> printer(std::unique_ptr<QPrinter> printer);
    ~PageTarget();
    Q_DISABLE_COPY_MOVE(PageTarget)

    /// Every page of the paper begins a sheet. Errors: FileUnwritable.
    Result<void> add(const PaintablePages& pages);
    /// Errors: FileUnwritable.
    Result<void> finish();

private:
    PageTarget(QString name, std::unique_ptr<QSaveFile> file, std::unique_ptr<QPagedPaintDevice> device);
    static Result<std::unique_ptr<PageTarget>> begun(std::unique_ptr<PageTarget> target);
    [[nodiscard]] Error unwritable() const;

    QString m_name;
    std::unique_ptr<QSaveFile> m_file; ///< of a PDF only
    std::unique_ptr<QPagedPaintDevice> m_device;
    QPainter m_painter;
    bool m_isFirst = true;
    bool m_isFinished = false;
};

} // namespace tanu::desktop
