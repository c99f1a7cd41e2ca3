#include "core/domain/values/okedsubclass.h"

namespace tanu {

Result<OkedSubclass> OkedSubclass::parse(const QString& typed)
{
    QString code;
    bool onlyDigits = true;
    for (const QChar sign : typed) {
        if (sign.isSpace() || sign == u'.')
            continue;
        onlyDigits = onlyDigits && sign >= u'0' && sign <= u'9';
        code += sign;
    }
    if (!onlyDigits || code.size() != 5)
        return Error{ErrorKind::FieldMalformed, {QStringLiteral("oked"), typed}, {}};
    return OkedSubclass(code);
}

} // namespace tanu
