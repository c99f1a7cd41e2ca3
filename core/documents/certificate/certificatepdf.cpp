#include "core/documents/certificate/certificatepdf.h"

#include "core/documents/layout/paintablepages.h"
#include "core/documents/pdf/pdfcontent.h"

namespace tanu {

namespace {

QByteArray box()
{
    return "[0 0 " + QByteArray::number(pageSize.width(), 'f', 2) + ' '
        + QByteArray::number(pageSize.height(), 'f', 2) + ']';
}

} // namespace

CertificatePdf::CertificatePdf(const CertificateSheet& sheet, QIODevice& device)
    : m_sheet(sheet)
    , m_file(device)
    , m_tree(m_file.reserve())
    , m_resources(m_file.reserve())
    , m_background(m_file.reserve())
{
    for (const Face face : allFaces)
        m_fonts.emplace_back(sheet.fonts(), face);
    writeBackground();
}

void CertificatePdf::writeBackground()
{
    m_file.writeStream(m_background,
        "/Type /XObject /Subtype /Form /BBox " + box() + " /Resources " + PdfFile::reference(m_resources),
        pdfContent(m_sheet.background(), m_fonts));
}

void CertificatePdf::add(const PageItems& page)
{
    const int content = m_file.reserve();
    const int object = m_file.reserve();
    m_file.writeStream(content, {}, "/B Do\n" + pdfContent(page, m_fonts));
    m_file.write(object,
        "<< /Type /Page /Parent " + PdfFile::reference(m_tree) + " /MediaBox " + box() + " /Resources "
            + PdfFile::reference(m_resources) + " /Contents " + PdfFile::reference(content) + " >>");
    m_pages.push_back(object);
}

Result<void> CertificatePdf::writeResources()
{
    QByteArray names;
    for (size_t i = 0; i < m_fonts.size(); ++i) {
        if (!m_fonts[i].isUsed())
            continue;
        const int object = m_file.reserve();
        if (const Result<void> written = m_fonts[i].writeTo(m_file, object); !written)
            return written;
        names += "/F" + QByteArray::number(static_cast<qint64>(i)) + ' ' + PdfFile::reference(object) + ' ';
    }
    m_file.write(m_resources,
        "<< /Font << " + names + ">> /XObject << /B " + PdfFile::reference(m_background) + " >> >>");
    return {};
}

Result<void> CertificatePdf::finish()
{
    if (const Result<void> written = writeResources(); !written)
        return written;
    QByteArray kids;
    for (const int page : m_pages)
        kids += PdfFile::reference(page) + ' ';
    m_file.write(m_tree,
        "<< /Type /Pages /Count " + QByteArray::number(static_cast<qint64>(m_pages.size())) + " /Kids [ " + kids
            + "] >>");
    const int catalog = m_file.reserve();
    m_file.write(catalog, "<< /Type /Catalog /Lang (kk-KZ) /Pages " + PdfFile::reference(m_tree) + " >>");
    const int information = m_file.reserve();
    m_file.write(information, "<< /Creator (Tanu) /Producer (Tanu) >>");
    if (!m_file.finish(catalog, information))
        return Error {ErrorKind::FileUnwritable, {}, {}};
    return {};
}

} // namespace tanu
