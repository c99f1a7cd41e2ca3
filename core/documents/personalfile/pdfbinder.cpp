#include "core/documents/personalfile/pdfbinder.h"

#include "core/documents/layout/paintablepages.h"
#include "core/documents/personalfile/qpdf.h"

#include <QtCore/QRectF>

#include <algorithm>

namespace tanu {

namespace {

QPDFObjectHandle text(const QString& words)
{
    return QPDFObjectHandle::newUnicodeString(words.toStdString());
}

QRectF visibleArea(QPDFPageObjectHelper& page)
{
    const QPDFObjectHandle::Rectangle box = page.getCropBox().getArrayAsRectangle();
    return QRectF(QPointF(box.llx, box.lly), QPointF(box.urx, box.ury)).normalized();
}

std::string placement(const QRectF& area)
{
    const double scale = std::min(area.width(), area.height()) / pageSize.width();
    const QByteArray size = QByteArray::number(scale, 'f', 5);
    // QRectF grows downwards, a PDF upwards: its top is the lower edge.
    const QByteArray left = QByteArray::number(area.right() - scale * pageSize.width(), 'f', 3);
    const QByteArray bottom = QByteArray::number(area.top(), 'f', 3);
    return QByteArray("\nQ\nq " + size + " 0 0 " + size + ' ' + left + ' ' + bottom + " cm ").toStdString();
}

void stampPage(QPDF& whole, QPDFPageObjectHelper& page, QPDFPageObjectHelper& stamp)
{
    const QRectF area = visibleArea(page);
    if (area.isEmpty())
        return;
    QPDFObjectHandle resources = page.getAttribute("/Resources", true);
    if (!resources.isDictionary()) {
        resources = QPDFObjectHandle::newDictionary();
        page.getObjectHandle().replaceKey("/Resources", resources);
    }
    int suffix = 1;
    const std::string name = resources.getUniqueResourceName("/TanuNumber", suffix);
    QPDFObjectHandle entry = QPDFObjectHandle::parse("<< /XObject << >> >>");
    entry.getKey("/XObject").replaceKey(name, whole.copyForeignObject(stamp.getFormXObjectForPage()));
    resources.mergeResources(entry);
    page.addPageContents(whole.newStream("q\n"), true);
    page.addPageContents(whole.newStream(placement(area) + name + " Do Q\n"), false);
}

void stampPages(QPDF& whole, QPDF& stamps)
{
    std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(whole).getAllPages();
    std::vector<QPDFPageObjectHelper> numbers = QPDFPageDocumentHelper(stamps).getAllPages();
    for (size_t i = 0; i < std::min(pages.size(), numbers.size()); ++i)
        stampPage(whole, pages[i], numbers[i]);
}

QPDFObjectHandle bookmark(QPDF& whole, const QString& title, const QPDFObjectHandle& page, const QPDFObjectHandle& root)
{
    QPDFObjectHandle item = whole.makeIndirectObject(QPDFObjectHandle::newDictionary());
    item.replaceKey("/Title", text(title));
    item.replaceKey("/Parent", root);
    item.replaceKey("/Dest", QPDFObjectHandle::newArray({page, QPDFObjectHandle::newName("/Fit")}));
    return item;
}

/// Items of one level, each linked to its neighbours.
void addOutline(QPDF& whole, std::vector<QPDFObjectHandle>& items, QPDFObjectHandle& root)
{
    for (size_t i = 1; i < items.size(); ++i) {
        items[i].replaceKey("/Prev", items[i - 1]);
        items[i - 1].replaceKey("/Next", items[i]);
    }
    root.replaceKey("/First", items.front());
    root.replaceKey("/Last", items.back());
    root.replaceKey("/Count", QPDFObjectHandle::newInteger(static_cast<long long>(items.size())));
    whole.getRoot().replaceKey("/Outlines", root);
    whole.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

void addInformation(QPDF& whole, const QString& title)
{
    QPDFObjectHandle information = QPDFObjectHandle::newDictionary();
    information.replaceKey("/Title", text(title));
    information.replaceKey("/Creator", QPDFObjectHandle::newString("Tanu"));
    whole.getTrailer().replaceKey("/Info", whole.makeIndirectObject(information));
}

} // namespace

void PdfBinder::append(const PdfSource& source, const QString& bookmark)
{
    m_parts.push_back({source, bookmark});
}

int PdfBinder::pageCount() const
{
    int pages = 0;
    for (const Part& part : m_parts)
        pages += part.source.pageCount();
    return pages;
}

Result<QByteArray> PdfBinder::finish(const QByteArray& stamps, const QString& title) const
{
    const Result<PdfSource> numbers = PdfSource::open(stamps);
    if (!numbers)
        return numbers.error();
    return withoutExceptions({ErrorKind::FileUnwritable, {}, {}}, [&]() -> Result<QByteArray> {
        QPDF whole;
        whole.setSuppressWarnings(true);
        whole.emptyPDF();
        QPDFPageDocumentHelper pages(whole);
        QPDFObjectHandle root = whole.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines >>"));
        std::vector<QPDFObjectHandle> items;
        for (const Part& part : m_parts) {
            const size_t first = whole.getAllPages().size();
            for (const QPDFPageObjectHelper& page : QPDFPageDocumentHelper(part.source.pdf()).getAllPages())
                pages.addPage(page, false);
            items.push_back(bookmark(whole, part.bookmark, whole.getAllPages().at(first), root));
        }
        stampPages(whole, numbers->pdf());
        if (!items.empty())
            addOutline(whole, items, root);
        addInformation(whole, title);
        return writtenPdf(whole);
    });
}

} // namespace tanu
