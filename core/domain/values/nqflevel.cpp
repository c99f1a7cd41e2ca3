#include "core/domain/values/nqflevel.h"

namespace tanu {

Result<NqfLevel> NqfLevel::parse(const QString& typed)
{
    const QString digit = typed.trimmed();
    if (digit.size() != 1 || digit.at(0) < u'1' || digit.at(0) > u'8')
        return Error{ErrorKind::FieldMalformed, {QStringLiteral("nqflevel"), typed}, {}};
    return NqfLevel(digit.at(0).digitValue());
}

Result<NqfLevel> NqfLevel::of(int level)
{
    return parse(QString::number(level));
}

} // namespace tanu
