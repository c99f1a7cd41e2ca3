#include "core/domain/substitution.h"

#include <array>

namespace tanu {

namespace {

constexpr std::array<const char*, 4> tieCodes {"related", "employs", "taught", "other"};
constexpr std::array<const char*, 6> reasonCodes {"related", "employs", "taught", "absent", "ill", "other"};

} // namespace

bool isRecusal(SubstitutionReason reason)
{
    return reason == SubstitutionReason::Related || reason == SubstitutionReason::Employs
        || reason == SubstitutionReason::Taught;
}

QString codeOf(TieKind kind)
{
    return QString::fromLatin1(tieCodes.at(static_cast<size_t>(kind)));
}

QString codeOf(SubstitutionReason reason)
{
    return QString::fromLatin1(reasonCodes.at(static_cast<size_t>(reason)));
}

Result<TieKind> parseTieKind(const QString& code)
{
    for (size_t i = 0; i < tieCodes.size(); ++i) {
        if (code == QLatin1String(tieCodes.at(i)))
            return static_cast<TieKind>(i);
    }
    return Error {ErrorKind::FieldMalformed, {QStringLiteral("tie"), code}, {}};
}

Result<SubstitutionReason> parseSubstitutionReason(const QString& code)
{
    for (size_t i = 0; i < reasonCodes.size(); ++i) {
        if (code == QLatin1String(reasonCodes.at(i)))
            return static_cast<SubstitutionReason>(i);
    }
    return Error {ErrorKind::FieldMalformed, {QStringLiteral("reason"), code}, {}};
}

} // namespace tanu
