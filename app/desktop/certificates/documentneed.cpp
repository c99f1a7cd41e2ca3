#include "app/desktop/certificates/documentneed.h"

#include "app/desktop/certificates/certificatetables.h"
#include "app/desktop/context/deskcontext.h"
#include "core/services/queries/signersquery.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace tanu::desktop {

namespace {

struct NeedWords {
    Q_DECLARE_TR_FUNCTIONS(DocumentNeed)
};

} // namespace

DocumentNeed needOf(const CertificateTables& tables)
{
    if (tables.isToIssue())
        return tables.chosenCases().empty() ? DocumentNeed::Nothing : DocumentNeed::Number;
    const std::vector<CertificateListRow> rows = tables.chosen();
    const auto isPrepared = [](const CertificateListRow& row) { return row.state == CertificateState::Prepared; };
    if (rows.empty() || !std::all_of(rows.begin(), rows.end(), isPrepared))
        return DocumentNeed::Nothing;
    if (std::any_of(rows.begin(), rows.end(), [](const CertificateListRow& row) { return row.prints == 0; }))
        return DocumentNeed::Print;
    return rows.size() == 1 ? DocumentNeed::HandOver : DocumentNeed::Nothing;
}

std::optional<DocumentStep> stepOf(DocumentNeed need, qsizetype count)
{
    switch (need) {
    case DocumentNeed::Number:
        return DocumentStep {NeedWords::tr("Prepare documents: %1").arg(count), Action::PrepareCertificate};
    case DocumentNeed::Print:
        return DocumentStep {NeedWords::tr("Print: %1").arg(count), Action::PrintCertificate};
    case DocumentNeed::HandOver:
        return DocumentStep {NeedWords::tr("Hand over"), Action::HandOverCertificate};
    case DocumentNeed::Nothing:
        break;
    }
    return std::nullopt;
}

std::optional<Error> refusalToPrepare(DeskContext& context, const std::vector<ApplicationId>& cases)
{
    if (cases.empty() || !context.may(Action::PrepareCertificate))
        return std::nullopt;
    const auto right = SignersQuery(context.connection()).ofDocument(cases.front(), context.actor());
    return right ? right->refusal : std::optional<Error>(right.error());
}

} // namespace tanu::desktop
