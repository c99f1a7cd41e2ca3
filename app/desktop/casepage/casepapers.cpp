#include "app/desktop/casepage/casepapers.h"

#include "app/desktop/context/deskcontext.h"
#include "app/desktop/shell/named.h"
#include "core/services/certificates/recordprint.h"
#include "core/services/papers/casepaperlist.h"
#include "core/services/papers/papers.h"
#include "core/services/papers/recordpaper.h"

namespace tanu::desktop {

namespace {

constexpr std::array titles {
    Named {"application", QT_TRANSLATE_NOOP("CasePapers", "Application (Annex 1)")},
    Named {"contract", QT_TRANSLATE_NOOP("CasePapers", "Contract")},
    Named {"refusal", QT_TRANSLATE_NOOP("CasePapers", "Letter of refusal")},
    Named {"notice", QT_TRANSLATE_NOOP("CasePapers", "Notice of the session")},
    Named {"acquaintance", QT_TRANSLATE_NOOP("CasePapers", "Acquaintance sheet")},
    Named {"briefing", QT_TRANSLATE_NOOP("CasePapers", "Page of the briefing journal")},
    Named {"protocol", QT_TRANSLATE_NOOP("CasePapers", "Protocol")},
    Named {"certificate", QT_TRANSLATE_NOOP("CasePapers", "Document of recognition")},
    Named {"not-passed", QT_TRANSLATE_NOOP("CasePapers", "Notice of not passing")},
    Named {"contract-amendment", QT_TRANSLATE_NOOP("CasePapers", "Amendment of the contract")},
    Named {"closure-letter", QT_TRANSLATE_NOOP("CasePapers", "Letter on closing the case")},
    Named {"violation-act", QT_TRANSLATE_NOOP("CasePapers", "Act of violation")},
    Named {"duplicate-request", QT_TRANSLATE_NOOP("CasePapers", "Request for a duplicate")},
    Named {"cancellation-notice", QT_TRANSLATE_NOOP("CasePapers", "Notice of the cancellation")},
    Named {"appeal", QT_TRANSLATE_NOOP("CasePapers", "Appeal")},
    Named {"appeal-receipt", QT_TRANSLATE_NOOP("CasePapers", "Receipt of the appeal")},
    Named {"appeal-refusal", QT_TRANSLATE_NOOP("CasePapers", "Letter: the appeal is not heard")},
    Named {"appeal-decision", QT_TRANSLATE_NOOP("CasePapers", "Decision on the appeal")},
    Named {"appeal-letter", QT_TRANSLATE_NOOP("CasePapers", "Letter with the decision on the appeal")},
    Named {"personal-file", QT_TRANSLATE_NOOP("CasePapers", "Personal file")},
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

/// What a code names.
struct Code {
    explicit Code(const QString& code)
        : form(code.section(QLatin1Char('/'), 0, 0))
        , subject(QByteArray::fromHex(code.section(QLatin1Char('/'), 1, 1).toLatin1()))
    {
    }

    QString form;
    QByteArray subject; ///< empty: the last one
};

QString codeFor(const char* form, const QByteArray& subject)
{
    return QLatin1String(form) + QLatin1Char('/') + QString::fromLatin1(subject.toHex());
}

/// Which forms an action leaves behind.
std::vector<const char*> formsOf(Action action)
{
    switch (action) {
    case Action::RecordNotice:
        return {"notice"};
    case Action::ChangeBasis:
        return {"contract-amendment"};
    case Action::CloseCase:
        return {"closure-letter"};
    case Action::RecordViolation:
        return {"violation-act"};
    case Action::IssueDuplicate:
        return {"duplicate-request"};
    case Action::CancelCertificate:
    case Action::Synchronize:
        return {"cancellation-notice"};
    case Action::RegisterAppeal:
        return {"appeal", "appeal-receipt"};
    case Action::AdmitAppeal:
        return {"appeal-refusal"};
    case Action::DecideAppeal:
        return {"appeal-decision"};
    case Action::SendAppealDecision:
        return {"appeal-letter"};
    default:
        return {};
    }
}

/// Those of the personal file that the action left behind.
QStringList filedPapers(const Case& file, Action action, const QString& number)
{
    QStringList codes;
    for (const char* form : formsOf(action)) {
        for (const CasePaper& paper : casePapers(file)) {
            const bool isNamed = number.isEmpty() || paper.number.isEmpty() || paper.number == number;
            if (paper.paper == QLatin1String(form) && isNamed)
                codes << (paper.subject.isEmpty() ? paper.paper : codeFor(form, paper.subject));
        }
    }
    return codes;
}

/// R17.2: drafts too.
QStringList protocols(const Case& file, const QString& number)
{
    QStringList codes;
    for (const CaseProtocol& protocol : file.protocols) {
        if (number.isEmpty() || protocol.number == number)
            codes << codeFor("protocol", protocol.id.bytes());
    }
    return codes;
}

/// Lays out what stands in one case.
class CasePress {
public:
    CasePress(const DeskContext& context, const Case& file)
        : m_papers(context.papers())
        , m_file(file)
        , m_desk(context.desk())
    {
    }

    Result<PaperPages> layOut(const QString& code);

private:
    using Part = std::optional<Result<PaperPages>> (CasePress::*)(const Code&);

    [[nodiscard]] const ApplicationId& id() const { return m_file.application.id; }
    [[nodiscard]] Error missing(const Code& code) const { return {ErrorKind::NotFound, {QStringLiteral("paper"), code.form}, {}}; }
    /// Hands the id of the subject to `form`.
    template <typename Id, typename Form>
    Result<PaperPages> ofSubject(const Code& code, Form form);

    std::optional<Result<PaperPages>> ofPackage(const Code& code);
    std::optional<Result<PaperPages>> ofProcedure(const Code& code);
    std::optional<Result<PaperPages>> ofDocument(const Code& code);
    std::optional<Result<PaperPages>> ofAppeal(const Code& code);

    const PaperDesk& m_papers;
    const Case& m_file;
    Desk m_desk;
};

template <typename Id, typename Form>
Result<PaperPages> CasePress::ofSubject(const Code& code, Form form)
{
    const auto subject = Id::fromBytes(code.subject);
    return subject ? m_papers.layOut(form(m_desk, *subject)) : Result<PaperPages>(missing(code));
}

std::optional<Result<PaperPages>> CasePress::ofPackage(const Code& code)
{
    if (code.form == QLatin1String("application"))
        return m_papers.layOut(applicationForm(m_desk, id()));
    if (code.form == QLatin1String("contract"))
        return m_papers.layOut(contractForm(m_desk, id()));
    if (code.form == QLatin1String("contract-amendment"))
        return m_papers.layOut(contractAmendmentForm(m_desk, id()));
    if (code.form == QLatin1String("refusal"))
        return m_papers.layOut(refusalForm(m_desk, id()));
    if (code.form == QLatin1String("closure-letter"))
        return m_papers.layOut(closureLetterForm(m_desk, id()));
    return std::nullopt;
}

std::optional<Result<PaperPages>> CasePress::ofProcedure(const Code& code)
{
    if (code.form == QLatin1String("notice") && code.subject.isEmpty())
        return m_papers.layOut(noticeForm(m_desk, id()));
    if (code.form == QLatin1String("notice"))
        return ofSubject<NoticeId>(code, [this](Desk& desk, const NoticeId& notice) { return noticeForm(desk, id(), notice); });
    if (code.form == QLatin1String("acquaintance"))
        return m_papers.layOut(acquaintanceForm(m_desk, id()));
    if (code.form == QLatin1String("violation-act"))
        return ofSubject<ViolationId>(code, violationActForm);
    if (code.form == QLatin1String("not-passed"))
        return m_papers.layOut(notPassedForm(m_desk, id()));
    if (code.form != QLatin1String("protocol") || !m_file.protocol)
        return std::nullopt;
    if (code.subject.isEmpty())
        return m_papers.layOut(protocolForm(m_desk, m_file.protocol->id, m_file.application.fields.language));
    return ofSubject<ProtocolId>(code, [this](Desk& desk, const ProtocolId& protocol) {
        return protocolForm(desk, protocol, m_file.application.fields.language);
    });
}

std::optional<Result<PaperPages>> CasePress::ofDocument(const Code& code)
{
    if (code.form == QLatin1String("duplicate-request"))
        return ofSubject<DuplicateId>(code, duplicateRequestForm);
    if (code.form == QLatin1String("cancellation-notice"))
        return ofSubject<CertificateId>(code, cancellationNoticeForm);
    if (code.form != QLatin1String("certificate") || !lastDocument(m_file))
        return std::nullopt;
    const auto page = certificatePage(m_desk, lastDocument(m_file)->id);
    if (!page)
        return Result<PaperPages>(page.error());
    return m_papers.layOut(std::vector<CertificatePageData> {*page});
}

std::optional<Result<PaperPages>> CasePress::ofAppeal(const Code& code)
{
    if (code.form == QLatin1String("appeal"))
        return ofSubject<AppealId>(code, appealForm);
    if (code.form == QLatin1String("appeal-receipt"))
        return ofSubject<AppealId>(code, appealReceiptForm);
    if (code.form == QLatin1String("appeal-refusal"))
        return ofSubject<AppealId>(code, appealRefusalForm);
    if (code.form == QLatin1String("appeal-decision"))
        return ofSubject<AppealId>(code, appealDecisionForm);
    if (code.form == QLatin1String("appeal-letter"))
        return ofSubject<AppealId>(code, appealLetterForm);
    return std::nullopt;
}

Result<PaperPages> CasePress::layOut(const QString& name)
{
    const Code code(name);
    for (const Part part :
        {&CasePress::ofPackage, &CasePress::ofProcedure, &CasePress::ofDocument, &CasePress::ofAppeal}) {
        if (auto pages = (this->*part)(code))
            return *std::move(pages);
    }
    return missing(code);
}

} // namespace

QString paperTitle(const QString& paper)
{
    return wordsIn(titles, "CasePapers", Code(paper).form);
}

QStringList papersOf(const Case& file, Action action, const QString& number)
{
    switch (action) {
    case Action::RegisterApplication:
        return {QStringLiteral("application")};
    case Action::ConcludeContract:
        return file.contract ? QStringList {QStringLiteral("contract")} : QStringList();
    case Action::RefuseApplication:
        return file.refusal ? QStringList {QStringLiteral("refusal")} : QStringList();
    case Action::RecordNotice:
        return filedPapers(file, action, number)
            + (file.session ? QStringList {QStringLiteral("acquaintance")} : QStringList());
    case Action::DraftProtocol:
    case Action::SignProtocol:
    case Action::DraftCorrection:
    case Action::CorrectProtocol:
        return protocols(file, number);
    case Action::PrepareCertificate:
        return isPrintable(file) ? QStringList {QStringLiteral("certificate")} : QStringList();
    case Action::NotifyNotPassed:
        return file.resultNotice ? QStringList {QStringLiteral("not-passed")} : QStringList();
    default:
        return filedPapers(file, action, number);
    }
}

Result<PaperPages> layOutPaper(const DeskContext& context, const Case& file, const QString& paper)
{
    return CasePress(context, file).layOut(paper);
}

Result<void> recordPaper(const DeskContext& context, const Case& file, const QString& paper)
{
    Desk desk = context.desk();
    const QString form = Code(paper).form;
    if (form != QLatin1String("certificate") || !lastDocument(file))
        return RecordPaper(desk).run(file.application.id, form);
    const auto printed = RecordPrint(desk).run({lastDocument(file)->id});
    return printed ? Result<void>() : Result<void>(printed.error());
}

} // namespace tanu::desktop
