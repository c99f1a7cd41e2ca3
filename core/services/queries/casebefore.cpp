#include "core/services/queries/casebefore.h"

#include "core/domain/casevoucher.h"
#include "core/domain/intake/offeredgrounds.h"
#include "core/services/applications/retake.h"
#include "core/services/sessions/sessiondays.h"
#include "core/storage/applicationtable.h"
#include "core/storage/closuretable.h"
#include "core/storage/disabilitytable.h"
#include "core/storage/postponementtable.h"
#include "core/storage/seriestable.h"
#include "core/storage/sessiontable.h"

namespace tanu {

namespace {

/// The parts of one case, one after another.
class BeforeReader {
public:
    BeforeReader(Connection& connection, const Case& file, QDate today, const StaffNameOf& nameOf)
        : m_connection(connection)
        , m_file(file)
        , m_today(today)
        , m_nameOf(nameOf)
    {
    }

    Result<CaseBefore> read();

private:
    Result<void> readDisabilities();
    Result<void> readPostponements();
    Result<void> readClosure();
    Result<void> readRetakes();
    [[nodiscard]] CaseDisability viewOf(const Disability& disability) const;
    [[nodiscard]] std::optional<CaseVoucher> voucher() const;
    [[nodiscard]] QStringList grounds() const;

    Connection& m_connection;
    const Case& m_file;
    QDate m_today;
    const StaffNameOf& m_nameOf;
    CaseBefore m_before;
};

Result<CaseBefore> BeforeReader::read()
{
    for (const auto part : {&BeforeReader::readDisabilities, &BeforeReader::readPostponements,
             &BeforeReader::readClosure, &BeforeReader::readRetakes}) {
        if (const auto done = (this->*part)(); !done)
            return done.error();
    }
    m_before.voucher = voucher();
    m_before.offeredGrounds = grounds();
    m_before.mayBeRetaken = mayBeRetaken(m_file.application.state);
    return m_before;
}

CaseDisability BeforeReader::viewOf(const Disability& disability) const
{
    CaseDisability view;
    view.id = disability.id;
    view.reportedAt = disability.reportedAt;
    view.reporterName = m_nameOf(disability.reportedBy);
    view.channel = codeOf(disability.channel);
    view.report = disability.report;
    if (!disability.proof)
        return view;
    view.provedAt = disability.proof->provedAt;
    view.proverName = m_nameOf(disability.proof->provedBy);
    view.sheetNumber = disability.proof->sheet.number;
    view.sickFrom = disability.proof->sheet.from;
    view.sickUntil = disability.proof->sheet.until;
    view.attachment = disability.proof->attachment;
    return view;
}

Result<void> BeforeReader::readDisabilities()
{
    const auto all = DisabilityTable(m_connection).ofApplication(m_file.application.id);
    if (!all)
        return all.error();
    for (const Disability& disability : *all) {
        CaseDisability view = viewOf(disability);
        if (disability.session) {
            const auto session = SessionTable(m_connection).load(*disability.session);
            if (!session)
                return session.error();
            view.sessionNumber = numberText(session->year, session->number);
            view.sessionDay = procedureDay(*session);
        }
        m_before.disabilities.push_back(view);
    }
    if (m_file.application.state == CaseState::DisabilityReported && !m_before.disabilities.empty())
        m_before.disabilities.back().isAwaited = true;
    return {};
}

Result<void> BeforeReader::readPostponements()
{
    const auto all = PostponementTable(m_connection).ofApplication(m_file.application.id);
    if (!all)
        return all.error();
    for (const Postponement& one : *all) {
        const auto session = SessionTable(m_connection).load(one.session);
        if (!session)
            return session.error();
        m_before.postponements.push_back({one.id, numberText(session->year, session->number),
            procedureDay(*session), codeOf(one.cause), one.interruption ? codeOf(*one.interruption) : QString(),
            one.occurredAt, one.nature, one.incident, m_nameOf(one.recordedBy)});
    }
    return {};
}

Result<void> BeforeReader::readClosure()
{
    const auto closure = ClosureTable(m_connection).find(m_file.application.id);
    if (!closure)
        return closure.error();
    if (closure->has_value())
        m_before.closure = CaseClosure {(*closure)->closedOn, codeOf((*closure)->ground), (*closure)->explanation,
            m_nameOf((*closure)->closedBy)};
    return {};
}

Result<void> BeforeReader::readRetakes()
{
    ApplicationTable applications(m_connection);
    if (const auto& old = m_file.application.retakeOf) {
        const auto application = applications.load(*old);
        if (!application)
            return application.error();
        m_before.retakeOf = CaseLink {*old, application->numberText()};
    }
    const auto retakes = applications.retakesOf(m_file.application.id);
    if (!retakes)
        return retakes.error();
    for (const Application& retake : *retakes)
        m_before.retakes.push_back({retake.id, retake.numberText()});
    return {};
}

std::optional<CaseVoucher> BeforeReader::voucher() const
{
    const auto voucher = voucherOf(m_file.application);
    if (!voucher)
        return std::nullopt;
    const QDate lastDay = lastDayOf(*voucher);
    return CaseVoucher {
        voucher->number, voucher->issued, voucher->until, voucher->extensionDays, lastDay, lastDay < m_today};
}

QStringList BeforeReader::grounds() const
{
    CaseFindings findings;
    if (m_file.check)
        findings.missing = m_file.check->missing;
    findings.minimumAge = m_file.programme.minimumAge;
    findings.withdrawnOn = m_file.profession.withdrawnOn;
    return offeredGrounds(m_file.application, findings, m_today);
}

} // namespace

Result<CaseBefore> caseBeforeOf(
    Connection& connection, const Case& file, QDate today, const StaffNameOf& nameOf)
{
    return BeforeReader(connection, file, today, nameOf).read();
}

} // namespace tanu
