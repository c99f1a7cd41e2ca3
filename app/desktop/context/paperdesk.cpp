#include "app/desktop/context/paperdesk.h"

#include "core/documents/certificate/certificatepages.h"
#include "core/documents/layout/pdfpreview.h"

#include <QtGui/QPainter>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QApplication>

namespace tanu::desktop {

namespace {

/// The pages from `first` to `last` that the person asked for, counted from 0.
struct Range {
    int first;
    int last;
};

Range rangeOf(const QPrinter& printer, int count)
{
    const bool isPart = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
    if (!isPart)
        return {0, count - 1};
    const int last = printer.toPage() > 0 ? printer.toPage() : count;
    return {qMin(printer.fromPage(), count) - 1, qMin(last, count) - 1};
}

bool paintAll(QPrinter& printer, const PaintablePages& pages)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const double scale = printer.resolution() / 72.0;
    const Range range = rangeOf(printer, pages.pageCount());
    for (int page = range.first; page <= range.last; ++page) {
        if (page > range.first && !printer.newPage())
            return false;
        painter.save();
        painter.scale(scale, scale);
        pages.paintPage(painter, page);
        painter.restore();
    }
    return painter.end();
}

} // namespace

Result<PaperDesk> PaperDesk::load(const QString& formsFolder, ChoosePrinter choosePrinter)
{
    initialiseForms();
    const auto fonts = PageFonts::load();
    if (!fonts)
        return fonts.error();
    return PaperDesk(*fonts, formsFolder, std::move(choosePrinter));
}

PaperDesk::PaperDesk(const PageFonts& fonts, const QString& formsFolder, ChoosePrinter choosePrinter)
    : m_fonts(fonts)
    , m_printer(fonts, FormStore(formsFolder))
    , m_sheet(std::make_unique<CertificateSheet>(fonts))
    , m_choosePrinter(std::move(choosePrinter))
{
}

Result<PaperPages> PaperDesk::layOut(const std::vector<CertificatePageData>& documents) const
{
    auto pages = CertificatePages::of(*m_sheet, documents);
    if (!pages)
        return pages.error();
    return PaperPages(std::make_unique<CertificatePages>(*std::move(pages)));
}

std::vector<QImage> PaperDesk::preview(const PaintablePages& pages)
{
    std::vector<QImage> images;
    for (int page = 0; page < pages.pageCount(); ++page)
        images.push_back(previewOf(pages, page, previewDpi));
    return images;
}

std::unique_ptr<QPrinter> PaperDesk::choosePrinter(const QString& title) const
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
    printer->setFullPage(true);
    printer->setDocName(title);
    return m_choosePrinter(*printer) ? std::move(printer) : nullptr;
}

Result<void> PaperDesk::print(const PaintablePages& pages, const QString& title, const Record& record) const
{
    const std::unique_ptr<QPrinter> printer = choosePrinter(title);
    if (!printer)
        return Error {ErrorKind::Cancelled, {}, {}};
    if (const auto recorded = record(); !recorded)
        return recorded;
    if (!paintAll(*printer, pages))
        return Error {ErrorKind::FileUnwritable, {printer->printerName()}, {}};
    return {};
}

Result<void> PaperDesk::save(
    const PaintablePages& pages, const QString& path, const QString& title, const Record& record)
{
    if (const auto recorded = record(); !recorded)
        return recorded;
    return writePdf(pages, path, title);
}

PaperDesk::ChoosePrinter PaperDesk::dialog()
{
    return [](QPrinter& printer) {
        QPrintDialog dialog(&printer, QApplication::activeWindow());
        return dialog.exec() == QDialog::Accepted;
    };
}

} // namespace tanu::desktop
