#include "app/desktop/certificates/documentneed.h"

#include "app/desktop/certificates/certificatetables.h"
#include "app/desktop/context/deskcontext.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace tanu::desktop {

namespace {

constexpr qsizetype mostNamed = 5;

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

DocumentsRight rightToPrepare(const DeskContext& context, const std::vector<ApplicationId>& cases)
{
    if (!cases.empty() && context.may(Action::PrepareCertificate)) {
        auto rights = SignersQuery(context.connection()).ofDocuments(cases, context.actor());
        if (rights)
            return *std::move(rights);
    }
    return {cases, {}, {}};
}

QString leftText(const QStringList& names, qsizetype open)
{
    if (names.isEmpty() || open == 0)
        return {};
    const QString first = names.mid(0, mostNamed).join(QStringLiteral(", "));
    const QString who = names.size() > mostNamed ? NeedWords::tr("%1 and %2 more").arg(first).arg(names.size() - mostNamed) : first;
    return NeedWords::tr("Another person makes the documents of: %1. You can make the others: %2.").arg(who).arg(open);
}

} // namespace tanu::desktop
