#include "app/desktop/jobs/pagetarget.h"

#include "core/base/wholefile.h"

#include <QtCore/QSaveFile>
#include <QtGui/QPageLayout>
#include <QtGui/QPdfWriter>
#include <QtPrintSupport/QPrinter>

#include <cerrno>

namespace tanu::desktop {

namespace {

constexpr int pdfResolution = 600;

} // namespace

PageTarget::PageTarget(
    QString name, std::unique_ptr<QSaveFile> file, std::unique_ptr<QPagedPaintDevice> device)
    : m_name(std::move(name))
    , m_file(std::move(file))
    , m_device(std::move(device))
{
}

PageTarget::~PageTarget()
{
    if (m_isFinished)
        return;
    if (auto* printer = dynamic_cast<QPrinter*>(m_device.get()))
        printer->abort();
    if (m_file)
        m_file->cancelWriting();
    m_painter.end();
}

Result<std::unique_ptr<PageTarget>> PageTarget::pdf(const QString& path, const QString& title)
{
    errno = 0;
    auto file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly))
        return writeFailure(path, *file);
    auto writer = std::make_unique<QPdfWriter>(file.get());
    writer->setTitle(title);
    writer->setCreator(QStringLiteral("Tanu"));
    writer->setResolution(pdfResolution);
    writer->setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
    return begun(std::unique_ptr<PageTarget>(new PageTarget(path, std::move(file), std::move(writer))));
}

Result<std::unique_ptr<PageTarget>> PageTarget::printer(std::unique_ptr<QPrinter> printer)
{
    const QString name = printer->printerName();
    return begun(std::unique_ptr<PageTarget>(new PageTarget(name, nullptr, std::move(printer))));
}

Result<std::unique_ptr<PageTarget>> PageTarget::begun(std::unique_ptr<PageTarget> target)
{
    if (!target->m_painter.begin(target->m_device.get()))
        return target->unwritable();
    return target;
}

Error PageTarget::unwritable() const
{
    return m_file ? writeFailure(m_name, *m_file) : Error {ErrorKind::FileUnwritable, {m_name}, {}};
}

Result<void> PageTarget::add(const PaintablePages& pages)
{
    const double scale = m_device->logicalDpiX() / 72.0;
    for (int page = 0; page < pages.pageCount(); ++page) {
        if (!m_isFirst && !m_device->newPage())
            return unwritable();
        m_isFirst = false;
        m_painter.save();
        m_painter.scale(scale, scale);
        pages.paintPage(m_painter, page);
        m_painter.restore();
    }
    return {};
}

Result<void> PageTarget::finish()
{
    if (!m_painter.end())
        return unwritable();
    m_isFinished = true;
    if (m_file && !m_file->commit())
        return unwritable();
    return {};
}

} // namespace tanu::desktop
