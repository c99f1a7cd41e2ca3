#include "core/documents/personalfile/personalfile.h"

#include "core/documents/layout/pdfpreview.h"
#include "core/documents/personalfile/imagepage.h"
#include "core/documents/personalfile/pagestamps.h"
#include "core/documents/personalfile/pdfbinder.h"

namespace tanu {

using namespace Qt::Literals::StringLiterals;

struct PersonalFile::Front {
    PdfSource pages;
    PersonalFileForm form;
};

PersonalFile::PersonalFile(const PageFonts& fonts, const FormPrinter& printer, Language language)
    : m_fonts(fonts)
    , m_printer(printer)
    , m_language(language)
{
}

/// The part as a PDF of clean pages. Errors: FileUnreadable.
Result<QByteArray> PersonalFile::readable(const PersonalFilePart& part) const
{
    if (part.mediaType == u"application/pdf")
        return cleanPdf(part.bytes);
    return imagePage(part.bytes, part.mediaType);
}

/// The page that stands for a part that cannot be read.
Result<QByteArray> PersonalFile::excuse(const PersonalFilePart& part, const Error& why) const
{
    FormData data;
    data.text("title"_L1, part.title)
        .text("mediaType"_L1, part.mediaType)
        .text("size"_L1, QString::number(part.bytes.size()))
        .flag("locked"_L1, why.arguments.contains(u"locked"_s));
    const Result<FormDocument> page = m_printer.layOutPlain(u"unreadable-scan"_s, data, m_language);
    if (!page)
        return page.error();
    return pdfBytes(*page, part.title);
}

/// Title page and contents. Their own length moves every number in them, so they are laid out until it stands still.
Result<PersonalFile::Front> PersonalFile::frontOf(PersonalFileForm form) const
{
    int own = 1;
    for (;;) {
        int page = own + 1;
        for (PersonalFileForm::Entry& entry : form.entries) {
            entry.firstPage = page;
            page += entry.pages;
        }
        Result<FormDocument> document = m_printer.layOut(form, m_language);
        if (!document)
            return document.error();
        if (document->pageCount() > own) {
            own = document->pageCount();
            continue;
        }
        document->omitPageNumbers();
        const Result<QByteArray> bytes = pdfBytes(*document, form.personName);
        if (!bytes)
            return bytes.error();
        auto source = PdfSource::open(*bytes);
        if (!source)
            return source.error();
        return Front {*std::move(source), form};
    }
}

Result<QByteArray> PersonalFile::bind(
    PersonalFileForm form, const std::vector<PersonalFilePart>& parts, const Progress& progress) const
{
    std::vector<PdfSource> sources;
    for (const PersonalFilePart& part : parts) {
        Result<QByteArray> bytes = readable(part);
        if (!bytes)
            bytes = excuse(part, bytes.error());
        if (!bytes)
            return bytes.error();
        auto source = PdfSource::open(*bytes);
        if (!source)
            return source.error();
        form.entries.append({part.title, part.date, 0, source->pageCount()});
        sources.push_back(*std::move(source));
        if (progress && !progress(static_cast<int>(sources.size()), static_cast<int>(parts.size())))
            return ErrorKind::Cancelled;
    }
    const Result<Front> front = frontOf(form);
    if (!front)
        return front.error();
    PdfBinder binder;
    binder.append(front->pages, form.personName);
    for (size_t i = 0; i < sources.size(); ++i)
        binder.append(sources[i], parts[i].title);
    const PageStamps stamps(m_fonts, binder.pageCount(), m_language);
    const Result<QByteArray> numbers = pdfBytes(stamps, {});
    if (!numbers)
        return numbers.error();
    return binder.finish(*numbers, form.personName);
}

} // namespace tanu
