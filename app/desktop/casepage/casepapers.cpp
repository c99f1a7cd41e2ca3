#include "app/desktop/casepage/casepapers.h"

#include "app/desktop/context/deskcontext.h"
#include "core/services/certificates/recordprint.h"
#include "core/services/papers/papers.h"
#include "core/services/papers/recordpaper.h"

#include <QtCore/QCoreApplication>

#include <array>

namespace tanu::desktop {

namespace {

struct Titled {
    const char* paper;
    const char* title;
};

constexpr std::array titles {
    Titled {"application", QT_TRANSLATE_NOOP("CasePapers", "Application (Annex 1)")},
    Titled {"contract", QT_TRANSLATE_NOOP("CasePapers", "Contract")},
    Titled {"refusal", QT_TRANSLATE_NOOP("CasePapers", "Letter of refusal")},
    Titled {"notice", QT_TRANSLATE_NOOP("CasePapers", "Notice of the session")},
    Titled {"acquaintance", QT_TRANSLATE_NOOP("CasePapers", "Acquaintance sheet")},
    Titled {"briefing", QT_TRANSLATE_NOOP("CasePapers", "Page of the briefing journal")},
    Titled {"protocol", QT_TRANSLATE_NOOP("CasePapers", "Protocol")},
    Titled {"certificate", QT_TRANSLATE_NOOP("CasePapers", "Document of recognition")},
    Titled {"not-passed", QT_TRANSLATE_NOOP("CasePapers", "Notice of not passing")},
};

const CaseCertificate* lastDocument(const Case& file)
{
    return file.certificates.empty() ? nullptr : &file.certificates.back();
}

bool isPrintable(const Case& file)
{
    const CaseCertificate* document = lastDocument(file);
    return document && (document->state == CertificateState::Prepared || document->state == CertificateState::Issued);
}

} // namespace

QString paperTitle(const QString& paper)
{
    for (const Titled& titled : titles) {
        if (paper == QLatin1String(titled.paper))
            return QCoreApplication::translate("CasePapers", titled.title);
    }
    return paper;
}

QStringList papersOf(const Case& file, Action action)
{
    switch (action) {
    case Action::RegisterApplication:
        return {QStringLiteral("application")};
    case Action::ConcludeContract:
        return file.contract ? QStringList {QStringLiteral("contract")} : QStringList();
    case Action::RefuseApplication:
        return file.refusal ? QStringList {QStringLiteral("refusal")} : QStringList();
    case Action::RecordNotice:
        return file.session ? QStringList {QStringLiteral("notice"), QStringLiteral("acquaintance")} : QStringList();
    case Action::DraftProtocol:
    case Action::SignProtocol:
        return file.protocol ? QStringList {QStringLiteral("protocol")} : QStringList();
    case Action::PrepareCertificate:
        return isPrintable(file) ? QStringList {QStringLiteral("certificate")} : QStringList();
    case Action::NotifyNotPassed:
        return file.resultNotice ? QStringList {QStringLiteral("not-passed")} : QStringList();
    default:
        return {};
    }
}

Result<PaperPages> layOutPaper(const DeskContext& context, const Case& file, const QString& paper)
{
    Desk desk = context.desk();
    const ApplicationId& id = file.application.id;
    const PaperDesk& papers = context.papers();
    if (paper == QLatin1String("application"))
        return papers.layOut(applicationForm(desk, id));
    if (paper == QLatin1String("contract"))
        return papers.layOut(contractForm(desk, id));
    if (paper == QLatin1String("refusal"))
        return papers.layOut(refusalForm(desk, id));
    if (paper == QLatin1String("notice"))
        return papers.layOut(noticeForm(desk, id));
    if (paper == QLatin1String("acquaintance"))
        return papers.layOut(acquaintanceForm(desk, id));
    if (paper == QLatin1String("not-passed"))
        return papers.layOut(notPassedForm(desk, id));
    if (paper == QLatin1String("protocol") && file.protocol)
        return papers.layOut(protocolForm(desk, file.protocol->id, file.application.fields.language));
    if (paper == QLatin1String("certificate") && lastDocument(file)) {
        const auto page = certificatePage(desk, lastDocument(file)->id);
        if (!page)
            return page.error();
        return papers.layOut(std::vector<CertificatePageData> {*page});
    }
    return Error {ErrorKind::NotFound, {QStringLiteral("paper"), paper}, {}};
}

Result<void> recordPaper(const DeskContext& context, const Case& file, const QString& paper)
{
    Desk desk = context.desk();
    if (paper != QLatin1String("certificate") || !lastDocument(file))
        return RecordPaper(desk).run(file.application.id, paper);
    const auto printed = RecordPrint(desk).run({lastDocument(file)->id});
    return printed ? Result<void>() : Result<void>(printed.error());
}

} // namespace tanu::desktop
