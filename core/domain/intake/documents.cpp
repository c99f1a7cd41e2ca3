#include "core/domain/intake/documents.h"

#include <algorithm>
#include <array>

namespace tanu {

namespace {

constexpr std::array<const char*, 9> groupCodes{
    "identity", "education", "labour", "earlier", "nonformal", "employer", "voucher", "disability", "other"};

} // namespace

QString codeOf(DocumentGroup group)
{
    return QString::fromLatin1(groupCodes.at(static_cast<size_t>(group)));
}

Result<DocumentGroup> parseDocumentGroup(const QString& code)
{
    for (size_t i = 0; i < groupCodes.size(); ++i) {
        if (code == QLatin1String(groupCodes.at(i)))
            return static_cast<DocumentGroup>(i);
    }
    return Error{ErrorKind::FieldMalformed, {QStringLiteral("documentgroup"), code}, {}};
}

const std::vector<DocumentKind>& documentKinds()
{
    using G = DocumentGroup;
    static const std::vector<DocumentKind> kinds{
        {"identity-card", G::Identity},
        {"passport-kz", G::Identity},
        {"kandas-certificate", G::Identity},
        {"residence-permit", G::Identity},
        {"stateless-certificate", G::Identity},
        {"foreign-passport", G::Identity},
        {"diploma", G::Education},
        {"education-recognition", G::Education},
        {"course-certificate", G::Education},
        {"unfinished-education", G::Education},
        {"employment-record", G::Labour},
        {"employment-contract", G::Labour},
        {"pension-extract", G::Labour},
        {"employer-letter", G::Labour},
        {"earlier-recognition", G::Earlier},
        {"completion-certificate", G::NonFormal},
        {"informal-description", G::NonFormal},
        {"portfolio", G::NonFormal},
        {"employer-referral", G::Employer},
        {"payment-guarantee", G::Employer},
        {"voucher", G::Voucher},
        {"sick-leave-sheet", G::Disability},
        {"disability-certificate", G::Disability},
        {"consent-data", G::Other},
        {"photo", G::Other},
        {"other-document", G::Other},
    };
    return kinds;
}

Result<DocumentGroup> groupOfKind(const QString& kind)
{
    for (const DocumentKind& known : documentKinds()) {
        if (kind == QLatin1String(known.id))
            return known.group;
    }
    return Error{ErrorKind::FieldMalformed, {QStringLiteral("kind"), kind}, {}};
}

std::vector<RequiredDocument> requiredDocuments(const Programme& programme, const ApplicationFields& fields)
{
    std::vector<RequiredDocument> required{{DocumentGroup::Identity, "R4.2"}};
    if (programme.educationRequired)
        required.push_back({DocumentGroup::Education, "R4.5"});
    if (programme.experienceRequired)
        required.push_back({DocumentGroup::Labour, "R4.5"});
    if (fields.earlierValidUntilYear)
        required.push_back({DocumentGroup::Earlier, "R4.4"});
    if (!fields.informalEducation.trimmed().isEmpty())
        required.push_back({DocumentGroup::NonFormal, "L19"});
    if (fields.basis == Basis::Employer)
        required.push_back({DocumentGroup::Employer, "L15.3"});
    if (fields.basis == Basis::Voucher)
        required.push_back({DocumentGroup::Voucher, "L29"});
    return required;
}

std::vector<DocumentGroup> missingDocuments(
    const std::vector<RequiredDocument>& required, const std::vector<DocumentGroup>& present)
{
    std::vector<DocumentGroup> missing;
    for (const RequiredDocument& document : required) {
        if (std::find(present.begin(), present.end(), document.group) == present.end())
            missing.push_back(document.group);
    }
    return missing;
}

} // namespace tanu
