#include "core/domain/values/accreditationnumber.h"

#include <algorithm>

namespace tanu {

Result<AccreditationNumber> AccreditationNumber::parse(const QString& typed)
{
    const QString digits = typed.simplified().remove(u' ');
    const bool onlyDigits =
        std::all_of(digits.begin(), digits.end(), [](QChar sign) { return sign >= u'0' && sign <= u'9'; });
    if (!onlyDigits || digits.size() != 4 || digits == QLatin1String("0000"))
        return Error{ErrorKind::FieldMalformed, {QStringLiteral("accreditation"), typed}, {}};
    return AccreditationNumber(digits);
}

} // namespace tanu
