#include "core/services/papers/paperpdf.h"

#include "core/documents/certificate/certificatepages.h"
#include "core/documents/forms/papertitles.h"
#include "core/documents/layout/pdfpreview.h"
#include "core/services/papers/papers.h"

#include <array>

namespace tanu {

namespace {

/// A paper on its way to PDF.
struct Job {
    Desk& desk;
    const PaperTools& tools;
    const Case& file;
    const CasePaper& paper;

    [[nodiscard]] const ApplicationId& application() const { return file.application.id; }

    template <typename Id>
    [[nodiscard]] Result<Id> subject() const
    {
        return Id::fromBytes(paper.subject);
    }

    template <typename Form>
    [[nodiscard]] Result<QByteArray> printed(const Result<Paper<Form>>& filled) const
    {
        if (!filled)
            return filled.error();
        const Result<FormDocument> pages = tools.printer.layOut(filled->form, filled->language);
        if (!pages)
            return pages.error();
        return pdfBytes(*pages, paperTitle(paper.paper, filled->language));
    }

    /// A paper about something with an id of its own.
    template <typename Id, typename Form>
    [[nodiscard]] Result<QByteArray> about(Result<Paper<Form>> (*fill)(Desk&, const Id&)) const
    {
        const auto id = subject<Id>();
        if (!id)
            return id.error();
        return printed(fill(desk, *id));
    }

    /// A paper about the case.
    template <typename Form>
    [[nodiscard]] Result<QByteArray> ofCase(Result<Paper<Form>> (*fill)(Desk&, const ApplicationId&)) const
    {
        return printed(fill(desk, application()));
    }
};

Result<QByteArray> notice(const Job& job)
{
    const auto id = job.subject<NoticeId>();
    if (!id)
        return id.error();
    return job.printed(noticeForm(job.desk, job.application(), *id));
}

Result<QByteArray> protocol(const Job& job)
{
    const auto id = job.subject<ProtocolId>();
    if (!id)
        return id.error();
    return job.printed(protocolExtract(job.desk, *id, job.application(), job.file.application.fields.language));
}

Result<QByteArray> certificate(const Job& job)
{
    const auto id = job.subject<CertificateId>();
    if (!id)
        return id.error();
    const auto page = certificatePage(job.desk, *id, CertificateCopy::Original);
    if (!page)
        return page.error();
    const auto pages = CertificatePages::of(job.tools.sheet, {*page});
    if (!pages)
        return pages.error();
    return pdfBytes(*pages, page->serial);
}

struct Printer {
    QStringView paper;
    Result<QByteArray> (*print)(const Job&);
};

constexpr std::array printers {
    Printer {u"application", [](const Job& job) { return job.ofCase(&applicationForm); }},
    Printer {u"contract", [](const Job& job) { return job.ofCase(&contractForm); }},
    Printer {u"contract-amendment", [](const Job& job) { return job.ofCase(&contractAmendmentForm); }},
    Printer {u"refusal", [](const Job& job) { return job.ofCase(&refusalForm); }},
    Printer {u"notice", &notice},
    Printer {u"acquaintance", [](const Job& job) { return job.ofCase(&acquaintanceForm); }},
    Printer {u"violation-act", [](const Job& job) { return job.about(&violationActForm); }},
    Printer {u"protocol", &protocol},
    Printer {u"not-passed", [](const Job& job) { return job.ofCase(&notPassedForm); }},
    Printer {u"certificate", &certificate},
    Printer {u"duplicate-request", [](const Job& job) { return job.about(&duplicateRequestForm); }},
    Printer {u"cancellation-notice", [](const Job& job) { return job.about(&cancellationNoticeForm); }},
    Printer {u"appeal", [](const Job& job) { return job.about(&appealForm); }},
    Printer {u"appeal-receipt", [](const Job& job) { return job.about(&appealReceiptForm); }},
    Printer {u"appeal-refusal", [](const Job& job) { return job.about(&appealRefusalForm); }},
    Printer {u"appeal-decision", [](const Job& job) { return job.about(&appealDecisionForm); }},
    Printer {u"appeal-letter", [](const Job& job) { return job.about(&appealLetterForm); }},
    Printer {u"closure-letter", [](const Job& job) { return job.ofCase(&closureLetterForm); }},
};

} // namespace

Result<QByteArray> paperPdf(Desk& desk, const PaperTools& tools, const Case& file, const CasePaper& paper)
{
    for (const Printer& printer : printers) {
        if (printer.paper == paper.paper)
            return printer.print({desk, tools, file, paper});
    }
    return Error {ErrorKind::NotFound, {QStringLiteral("paper"), paper.paper}, {}};
}

} // namespace tanu
