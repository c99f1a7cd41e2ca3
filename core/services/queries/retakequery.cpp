#include "core/services/queries/retakequery.h"

#include "core/database/transaction.h"
#include "core/domain/intake/documents.h"
#include "core/services/applications/retake.h"
#include "core/storage/applicationtable.h"
#include "core/storage/attachmenttable.h"
#include "core/storage/programmetable.h"

namespace tanu {

namespace {

Result<ProgrammeId> newestProgramme(Connection& connection, const ProgrammeId& old)
{
    ProgrammeTable programmes(connection);
    const auto programme = programmes.load(old);
    if (!programme)
        return programme.error();
    const auto newest = programmes.newestApproved(programme->profession, programme->level.value());
    if (!newest)
        return newest.error();
    if (!newest->has_value())
        return Error {ErrorKind::ProgrammeNotApproved, {programme->profession}, {}};
    return (*newest)->id;
}

bool isTakenOver(const AttachmentRow& paper)
{
    const auto group = groupOfKind(paper.kind);
    return group && *group != DocumentGroup::Voucher && *group != DocumentGroup::Employer
        && *group != DocumentGroup::Disability;
}

Result<std::vector<NewAttachment>> papersOf(Connection& connection, const ApplicationId& id)
{
    AttachmentTable table(connection);
    const auto old = table.ofApplication(id);
    if (!old)
        return old.error();
    std::vector<NewAttachment> papers;
    for (const AttachmentRow& paper : *old) {
        if (!isTakenOver(paper))
            continue;
        const auto scan = paper.hasScan() ? table.scan(paper.id) : Result(QByteArray());
        if (!scan)
            return scan.error();
        papers.push_back({paper.kind, paper.number, paper.issuedOn, paper.issuer, paper.fileName, *scan});
    }
    return papers;
}

ApplicationFields anew(ApplicationFields fields, const ProgrammeId& programme)
{
    fields.programme = programme;
    fields.basis = Basis::Self;
    fields.employerBin.reset();
    fields.employerName.clear();
    fields.referral.clear();
    fields.voucherNumber.clear();
    fields.voucherIssued = {};
    fields.voucherUntil = {};
    fields.consent = false;
    fields.signedOn = {};
    return fields;
}

Result<RetakeDraft> draftOf(Connection& connection, const ApplicationId& old)
{
    const auto application = ApplicationTable(connection).load(old);
    if (!application)
        return application.error();
    if (!mayBeRetaken(application->state))
        return Error {ErrorKind::ActionNotAllowed,
            {codeOf(Action::RegisterApplication), codeOf(application->state)}, {}};
    const auto programme = newestProgramme(connection, application->fields.programme);
    if (!programme)
        return programme.error();
    auto papers = papersOf(connection, old);
    if (!papers)
        return papers.error();
    return RetakeDraft {old, application->numberText(), anew(application->fields, *programme), *std::move(papers)};
}

} // namespace

RetakeQuery::RetakeQuery(Connection& connection)
    : m_connection(connection)
{
}

Result<RetakeDraft> RetakeQuery::draft(const ApplicationId& old)
{
    return inTransaction(m_connection, [&] { return draftOf(m_connection, old); }, Transaction::Kind::Read);
}

} // namespace tanu
