#include "core/domain/values/outsidelaw.h"

#include <array>

namespace tanu {

namespace {

constexpr std::array<const char*, 9> codes{"civil-servant", "law-enforcement", "special-state-body", "military",
    "national-bank", "financial-regulator", "judge", "parliament-deputy", "maslikhat-deputy"};

} // namespace

const std::vector<OutsideLaw>& outsideLawCategories()
{
    static const std::vector<OutsideLaw> all{OutsideLaw::CivilServant, OutsideLaw::LawEnforcement,
        OutsideLaw::SpecialStateBody, OutsideLaw::Military, OutsideLaw::NationalBank,
        OutsideLaw::FinancialRegulator, OutsideLaw::Judge, OutsideLaw::ParliamentDeputy,
        OutsideLaw::MaslikhatDeputy};
    return all;
}

QString codeOf(OutsideLaw category)
{
    return QString::fromLatin1(codes.at(static_cast<size_t>(category)));
}

Result<OutsideLaw> parseOutsideLaw(const QString& code)
{
    for (const OutsideLaw category : outsideLawCategories()) {
        if (code == codeOf(category))
            return category;
    }
    return Error{ErrorKind::FieldMalformed, {QStringLiteral("outsidelaw"), code}, {}};
}

} // namespace tanu
