#include "core/services/cases/provedisability.h"

#include "core/domain/casevoucher.h"
#include "core/services/applications/casestep.h"
#include "core/services/notepaper.h"
#include "core/services/obligations.h"
#include "core/services/sessions/sessiondays.h"
#include "core/storage/applicationtable.h"
#include "core/storage/calendartable.h"
#include "core/storage/disabilitytable.h"
#include "core/storage/sessiontable.h"
#include "core/wire/fields.h"

namespace tanu {

namespace {

/// One proof while it is recorded.
class Proving {
public:
    Proving(Deed& deed, const Application& application, const SickLeavePaper& paper)
        : m_deed(deed)
        , m_application(application)
        , m_paper(paper)
    {
    }

    Result<ProvedDisability> run();

private:
    Connection& db() { return m_deed.connection(); }
    Result<Disability> reported();
    Result<void> checkSheet(const Disability& disability);
    Result<void> keepProof(const Disability& disability, const AttachmentId& attachment);
    Result<void> extendVoucher(ProvedDisability& done);
    Result<void> waive();

    Deed& m_deed;
    const Application& m_application;
    const SickLeavePaper& m_paper;
    std::vector<SickLeave> m_earlier; ///< sheets that were proved before
};

Result<ProvedDisability> Proving::run()
{
    const auto disability = reported();
    if (!disability)
        return disability.error();
    if (const auto right = checkSheet(*disability); !right)
        return right.error();
    const auto attachment = storeAttachment(m_deed, m_application.id,
        {QStringLiteral("sick-leave-sheet"), m_paper.sheet.number.trimmed(), m_paper.issuedOn,
            m_paper.issuer.trimmed(), m_paper.fileName, m_paper.content});
    if (!attachment)
        return attachment.error();
    if (const auto kept = keepProof(*disability, *attachment); !kept)
        return kept.error();
    ProvedDisability done {*attachment, 0, {}};
    if (const auto extended = extendVoucher(done); !extended)
        return extended.error();
    if (const auto waived = waive(); !waived)
        return waived.error();
    return done;
}

/// The last report, which waits for its proof; the others' sheets are remembered.
Result<Disability> Proving::reported()
{
    const auto all = DisabilityTable(db()).ofApplication(m_application.id);
    if (!all)
        return all.error();
    for (const Disability& one : *all) {
        if (one.proof)
            m_earlier.push_back(one.proof->sheet);
    }
    if (all->empty() || all->back().proof)
        return Error {ErrorKind::NotFound, {QStringLiteral("disability"), m_application.id.toText()}, {}};
    return all->back();
}

Result<void> Proving::checkSheet(const Disability& disability)
{
    ReportedDisability reported {
        m_application.fields.name.full(), toKazakhstan(disability.reportedAt).date(), std::nullopt};
    if (disability.session) {
        const auto session = SessionTable(db()).load(*disability.session);
        if (!session)
            return session.error();
        reported.sessionDay = procedureDay(*session);
    }
    return checkSickLeave(m_paper.sheet, reported, m_deed.today());
}

Result<void> Proving::keepProof(const Disability& disability, const AttachmentId& attachment)
{
    SickLeave sheet = m_paper.sheet;
    sheet.number = sheet.number.trimmed();
    return DisabilityTable(db()).prove(
        disability.id, {m_deed.now(), m_deed.actor().id, sheet, attachment});
}

Result<void> Proving::extendVoucher(ProvedDisability& done)
{
    auto voucher = voucherOf(m_application);
    if (!voucher)
        return {};
    done.extensionDays = disabilityDays(*voucher, m_paper.sheet.from, m_paper.sheet.until, m_earlier);
    voucher->extensionDays += done.extensionDays;
    done.voucherUntil = lastDayOf(*voucher);
    return ApplicationTable(db()).setVoucherExtension(m_application.id, voucher->extensionDays);
}

Result<void> Proving::waive()
{
    if (const auto waived = ApplicationTable(db()).setGapWaiver(m_application.id, GapWaiver::Disability); !waived)
        return waived;
    const auto calendar = CalendarTable(db()).load();
    if (!calendar)
        return calendar.error();
    const auto opened
        = openObligation(m_deed, m_application.id, Obligation::SendNotice, m_deed.today(), *calendar);
    return opened ? Result<void>() : Result<void>(opened.error());
}

} // namespace

ProveDisability::ProveDisability(Desk& desk)
    : m_desk(desk)
{
}

Result<ProvedDisability> ProveDisability::run(const ApplicationId& id, const SickLeavePaper& paper)
{
    return perform(m_desk, Action::ProveDisability, [&](Deed& deed) -> Result<ProvedDisability> {
        const auto application = stepCase(deed, id, Action::ProveDisability);
        if (!application)
            return application.error();
        const auto done = Proving(deed, *application, paper).run();
        if (!done)
            return done;
        deed.about("application", id);
        deed.note("application", application->numberText());
        notePaper(deed, "sheet", paper.sheet.number.trimmed());
        deed.note("from", cborOf(paper.sheet.from));
        deed.note("until", cborOf(paper.sheet.until));
        deed.note("attachment", done->attachment.bytes());
        deed.note("gapWaived", codeOf(GapWaiver::Disability));
        if (done->voucherUntil.isValid()) {
            deed.note("extensionDays", done->extensionDays);
            deed.note("voucherUntil", cborOf(done->voucherUntil));
        }
        return done;
    });
}

} // namespace tanu
