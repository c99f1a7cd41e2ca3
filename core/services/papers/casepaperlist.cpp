#include "core/services/papers/casepaperlist.h"

#include "core/domain/values/numbertext.h"

#include <algorithm>

namespace tanu {

namespace {

/// When something that papers date by the day was really done: by the journal on that day, else its last entry of the
/// kind, else noon.
QDateTime momentOf(const Case& file, Action action, const QDate& day)
{
    QDateTime last = fromKazakhstan(day, QTime(12, 0));
    for (const TimelineEntry& entry : file.timeline) {
        if (entry.action != action)
            continue;
        last = entry.at;
        if (toKazakhstan(entry.at).date() == day)
            break;
    }
    return last;
}

class List {
public:
    void add(const char* paper, const QDateTime& at, const QString& number = {}, const QByteArray& subject = {})
    {
        m_papers.push_back({QString::fromLatin1(paper), subject, number, at});
    }

    void addAnswer(const Case& file)
    {
        if (file.contract)
            add("contract", momentOf(file, Action::ConcludeContract, file.contract->concludedOn),
                numberText(file.contract->year, file.contract->number));
        if (file.refusal)
            add("refusal", momentOf(file, Action::RefuseApplication, file.refusal->refusedOn),
                numberText(file.refusal->year, file.refusal->number));
        const auto change = std::find_if(file.timeline.rbegin(), file.timeline.rend(),
            [](const TimelineEntry& entry) { return entry.action == Action::ChangeBasis; });
        if (change != file.timeline.rend() && file.contract)
            add("contract-amendment", change->at);
    }

    void addProcedure(const Case& file)
    {
        for (const CaseNotice& notice : file.notices)
            add("notice", notice.sentAt, notice.number, notice.id.bytes());
        if (file.session && file.session->acquaintedAt)
            add("acquaintance", *file.session->acquaintedAt);
        for (const ViolationLine& line : file.happenings.violations)
            add("violation-act", line.violation.occurredAt, line.violation.numberText(), line.violation.id.bytes());
        for (const CaseProtocol& protocol : file.protocols) {
            const Action signing = protocol.replaces ? Action::CorrectProtocol : Action::SignProtocol;
            if (protocol.signedOn.isValid())
                add("protocol", momentOf(file, signing, protocol.signedOn), protocol.number, protocol.id.bytes());
        }
    }

    void addDocument(const Case& file, const CaseCertificate& document)
    {
        if (document.state == CertificateState::Spoiled)
            return;
        add("certificate", momentOf(file, Action::PrepareCertificate, document.issuedOn), document.serial, document.id.bytes());
        for (const CaseDuplicate& duplicate : document.duplicates)
            add("duplicate-request", duplicate.madeAt, duplicate.number, duplicate.id.bytes());
        if (document.cancellation)
            add("cancellation-notice", momentOf(file, Action::CancelCertificate, document.cancellation->on),
                document.serial, document.id.bytes());
    }

    void addAppeal(const Case& file, const CaseAppeal& view)
    {
        const Appeal& appeal = view.appeal;
        const QByteArray id = appeal.id.bytes();
        add("appeal", appeal.registeredAt, view.number, id);
        add("appeal-receipt", appeal.registeredAt, view.number, id);
        if (appeal.admission == Admission::Refused)
            add("appeal-refusal", appeal.sentAt.value_or(appeal.registeredAt), view.number, id);
        if (appeal.decision)
            add("appeal-decision", momentOf(file, Action::DecideAppeal, appeal.decidedOn.value_or(QDate())), view.number, id);
        if (appeal.decision && appeal.sentAt)
            add("appeal-letter", *appeal.sentAt, view.number, id);
    }

    void addOutcome(const Case& file)
    {
        if (file.resultNotice)
            add("not-passed", file.resultNotice->sentAt, file.resultNotice->number);
        for (const CaseCertificate& document : file.certificates)
            addDocument(file, document);
        for (const CaseAppeal& appeal : file.appeals)
            addAppeal(file, appeal);
        if (file.before.closure)
            add("closure-letter", momentOf(file, Action::CloseCase, file.before.closure->closedOn));
    }

    [[nodiscard]] std::vector<CasePaper> inOrder() &&
    {
        std::stable_sort(m_papers.begin(), m_papers.end(),
            [](const CasePaper& one, const CasePaper& other) { return one.at < other.at; });
        return std::move(m_papers);
    }

private:
    std::vector<CasePaper> m_papers;
};

} // namespace

std::vector<CasePaper> casePapers(const Case& file)
{
    List list;
    list.add("application", file.application.registeredAt, file.application.numberText());
    list.addAnswer(file);
    list.addProcedure(file);
    list.addOutcome(file);
    return std::move(list).inOrder();
}

} // namespace tanu
