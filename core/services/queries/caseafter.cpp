#include "core/services/queries/caseafter.h"

#include "core/storage/certificatetable.h"
#include "core/storage/duplicatetable.h"
#include "core/storage/protocoltable.h"
#include "core/storage/seriestable.h"

#include <algorithm>

namespace tanu {

namespace {

Result<void> addProtocols(Connection& connection, Case& file)
{
    if (!file.session)
        return {};
    const auto chain = ProtocolTable(connection).chainOf(file.session->id);
    if (!chain)
        return chain.error();
    for (const ProtocolRow& row : *chain)
        file.protocols.push_back({row.id, numberText(row.year, row.number), row.draftedAt,
            row.signedOn.value_or(QDate()), row.replaces, row.correctionReason, row.countsFrom.value_or(QDate())});
    return {};
}

Result<void> addCancellations(Connection& connection, Case& file, const StaffNameOf& nameOf)
{
    const auto rows = CertificateTable(connection).ofApplication(file.application.id);
    if (!rows)
        return rows.error();
    for (const CertificateRow& row : *rows) {
        const auto shown = std::find_if(file.certificates.begin(), file.certificates.end(),
            [&](const CaseCertificate& one) { return one.id == row.certificate.id; });
        if (!row.cancellation || shown == file.certificates.end())
            continue;
        const Cancellation& said = *row.cancellation;
        shown->cancellation = CaseCancellation {said.on, said.ground, said.clause, said.source, nameOf(said.by)};
    }
    return {};
}

Result<void> addDuplicates(Connection& connection, Case& file)
{
    for (CaseCertificate& certificate : file.certificates) {
        const auto duplicates = DuplicateTable(connection).ofCertificate(certificate.id);
        if (!duplicates)
            return duplicates.error();
        for (const Duplicate& one : *duplicates)
            certificate.duplicates.push_back({one.id, numberText(one.year, one.number), one.reason, one.explanation,
                one.requestedOn, one.madeAt, one.prints, one.handedOverAt, one.collectedBy, one.collectedWith});
    }
    return {};
}

} // namespace

Result<void> addAfter(Connection& connection, Case& file, const StaffNameOf& nameOf)
{
    if (const auto added = addProtocols(connection, file); !added)
        return added;
    if (const auto added = addCancellations(connection, file, nameOf); !added)
        return added;
    return addDuplicates(connection, file);
}

} // namespace tanu
