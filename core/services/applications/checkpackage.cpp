#include "core/services/applications/checkpackage.h"

#include "core/services/applications/casestep.h"
#include "core/services/obligations.h"
#include "core/storage/attachmenttable.h"
#include "core/storage/packagechecktable.h"
#include "core/storage/programmetable.h"

namespace tanu {

namespace {

QStringList codesOf(const std::vector<DocumentGroup>& groups)
{
    QStringList codes;
    for (const DocumentGroup group : groups)
        codes.append(codeOf(group));
    return codes;
}

Result<void> checkFindings(const PackageFindings& findings)
{
    if (findings.complete && !findings.missing.empty())
        return Error {ErrorKind::FieldMalformed,
            {QStringLiteral("missing"), codesOf(findings.missing).join(QLatin1Char(','))}, {}};
    if (!findings.complete && findings.missing.empty() && findings.note.trimmed().isEmpty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("missing")}, {}};
    return {};
}

/// R4.5: every group of the checklist attached, or shown on paper.
Result<void> demandAllPresent(Deed& deed, const Application& application, const PackageFindings& findings)
{
    const auto programme = ProgrammeTable(deed.connection()).load(application.fields.programme);
    if (!programme)
        return programme.error();
    const auto attachments = AttachmentTable(deed.connection()).ofApplication(application.id);
    if (!attachments)
        return attachments.error();
    std::vector<DocumentGroup> present = findings.shownOnPaper;
    for (const AttachmentRow& attachment : *attachments) {
        if (const auto group = groupOfKind(attachment.kind))
            present.push_back(*group);
    }
    const auto missing = missingDocuments(requiredDocuments(*programme, application.fields), present);
    if (missing.empty())
        return {};
    return Error {ErrorKind::PackageIncomplete, {codesOf(missing).join(QLatin1Char(','))}, {}};
}

} // namespace

CheckPackage::CheckPackage(Desk& desk)
    : m_desk(desk)
{
}

Result<void> CheckPackage::run(const ApplicationId& id, const PackageFindings& findings)
{
    if (const auto checked = checkFindings(findings); !checked)
        return checked;
    return perform(m_desk, Action::CheckPackage, [&](Deed& deed) -> Result<void> {
        const auto application = stepCase(deed, id, Action::CheckPackage);
        if (!application)
            return application.error();
        if (findings.complete) {
            if (const auto& category = application->fields.outsideLaw)
                return Error {ErrorKind::PersonOutsideLaw, {codeOf(*category)}, {}};
            if (const auto present = demandAllPresent(deed, *application, findings); !present)
                return present;
        }
        const auto stored = PackageCheckTable(deed.connection())
                                .put({id, findings.complete, findings.shownOnPaper, findings.missing,
                                    findings.note.trimmed(), deed.now(), deed.actor().id});
        if (!stored)
            return stored;
        const auto lateness = latenessOf(deed, id, Obligation::CheckPackage);
        if (!lateness)
            return lateness.error();
        deed.about("application", id);
        deed.note("complete", Cbor::boolean(findings.complete));
        deed.note("missing", Cbor::texts(codesOf(findings.missing)));
        deed.note("late", Cbor::boolean(lateness->late));
        return meetObligation(deed, id, Obligation::CheckPackage);
    });
}

} // namespace tanu
