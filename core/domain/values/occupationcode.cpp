#include "core/domain/values/occupationcode.h"

#include "core/domain/values/plaincode.h"

#include <algorithm>

namespace tanu {

namespace {

bool isDigit(QChar sign)
{
    return sign >= u'0' && sign <= u'9';
}

} // namespace

Result<OccupationCode> OccupationCode::parse(const QString& typed)
{
    QString signs = plainCode(typed);
    signs.remove(u'-');
    const QStringView digits = signs.startsWith(u'X') ? QStringView(signs).mid(1) : QStringView(signs);
    if (digits.size() != 8 || !std::all_of(digits.begin(), digits.end(), isDigit))
        return Error{ErrorKind::FieldMalformed, {QStringLiteral("occupation"), typed}, {}};
    return OccupationCode(signs);
}

QString OccupationCode::written() const
{
    const QStringView signs = m_signs;
    return signs.chopped(4) + u'-' + signs.last(4).first(1) + u'-' + signs.last(3);
}

} // namespace tanu
