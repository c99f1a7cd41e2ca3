#include "core/services/certificates/recordprint.h"

#include "core/services/applications/casestep.h"
#include "core/storage/certificatetable.h"
#include "core/storage/duplicatetable.h"

namespace tanu {

namespace {

/// The duplicate that waits for its handing over, if there is one, was printed.
Result<void> countForDuplicate(Deed& deed, const CertificateId& id)
{
    DuplicateTable table(deed.connection());
    auto open = table.openOf(id);
    if (!open)
        return open.error();
    if (!open->has_value())
        return {};
    ++(*open)->prints;
    return table.update(**open);
}

Result<RecordedPrint> printOne(Deed& deed, const CertificateId& id)
{
    CertificateTable table(deed.connection());
    auto row = table.load(id);
    if (!row)
        return row.error();
    Certificate& certificate = row->certificate;
    if (certificate.state != CertificateState::Prepared && certificate.state != CertificateState::Issued)
        return Error {
            ErrorKind::ActionNotAllowed, {codeOf(Action::PrintCertificate), codeOf(certificate.state)}, {}};
    if (const auto moved = stepCase(deed, certificate.application, Action::PrintCertificate); !moved)
        return moved.error();
    ++certificate.prints;
    if (const auto stored = table.update(*row, certificate.state); !stored)
        return stored.error();
    if (const auto counted = countForDuplicate(deed, id); !counted)
        return counted.error();
    deed.alsoAbout("application", certificate.application.bytes());
    return RecordedPrint {id, certificate.prints, printsAsDuplicate(certificate.state)};
}

} // namespace

RecordPrint::RecordPrint(Desk& desk)
    : m_desk(desk)
{
}

Result<std::vector<RecordedPrint>> RecordPrint::run(const std::vector<CertificateId>& certificates)
{
    if (certificates.empty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("certificates")}, {}};
    return perform(m_desk, Action::PrintCertificate, [&](Deed& deed) -> Result<std::vector<RecordedPrint>> {
        std::vector<RecordedPrint> prints;
        int duplicates = 0;
        for (const CertificateId& id : certificates) {
            const auto print = printOne(deed, id);
            if (!print)
                return print.error();
            duplicates += print->isDuplicate ? 1 : 0;
            prints.push_back(*print);
        }
        deed.about("certificate", certificates.front());
        deed.note("prints", static_cast<int>(prints.size()));
        deed.note("duplicates", duplicates);
        return prints;
    });
}

} // namespace tanu
