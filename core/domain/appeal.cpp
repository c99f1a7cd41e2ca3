#include "core/domain/appeal.h"

#include "core/base/parsecode.h"

#include <array>

namespace tanu {

namespace {

constexpr std::array<const char*, 4> admissionCodes {"in-time", "waits", "admitted", "refused"};

} // namespace

QString codeOf(Admission admission)
{
    return QString::fromLatin1(admissionCodes.at(static_cast<size_t>(admission)));
}

QString codeOf(AppealOutcome outcome)
{
    return outcome == AppealOutcome::Upheld ? QStringLiteral("upheld") : QStringLiteral("rejected");
}

Result<Admission> parseAdmission(const QString& code)
{
    for (size_t i = 0; i < admissionCodes.size(); ++i) {
        if (code == QLatin1String(admissionCodes.at(i)))
            return static_cast<Admission>(i);
    }
    return Error {ErrorKind::FieldMalformed, {QStringLiteral("admission"), code}, {}};
}

Result<AppealOutcome> parseAppealOutcome(const QString& code)
{
    return parseCode(code, std::array {AppealOutcome::Upheld, AppealOutcome::Rejected}, "decision");
}

} // namespace tanu
