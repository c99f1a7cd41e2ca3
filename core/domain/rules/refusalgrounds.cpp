#include "core/domain/rules/refusalgrounds.h"

#include <algorithm>

namespace tanu {

const std::vector<const char*>& refusalGrounds()
{
    static const std::vector<const char*> grounds{"incomplete-package", "application-incorrect",
        "data-mismatch", "document-invalid", "education-not-confirmed", "experience-not-confirmed",
        "not-in-register", "law-not-applicable", "below-age", "skills-of-two-professions", "voucher-invalid",
        "identity-not-established"};
    return grounds;
}

Result<void> checkGrounds(const QStringList& grounds)
{
    if (grounds.isEmpty())
        return ErrorKind::GroundMissing;
    for (const QString& ground : grounds) {
        const auto& known = refusalGrounds();
        const bool isKnown = std::any_of(
            known.begin(), known.end(), [&ground](const char* one) { return ground == QLatin1String(one); });
        if (!isKnown || grounds.count(ground) > 1)
            return Error{ErrorKind::FieldMalformed, {QStringLiteral("ground"), ground}, {}};
    }
    return {};
}

} // namespace tanu
