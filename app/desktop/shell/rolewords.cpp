#include "app/desktop/shell/rolewords.h"

#include "app/desktop/shell/words.h"

#include <QtCore/QStringList>

namespace tanu::desktop {

QString rolesText(Roles roles)
{
    QStringList words;
    for (const Role role : allRoles) {
        if (roles.testFlag(role))
            words.append(wordOf(role));
    }
    return words.join(QStringLiteral(", "));
}

} // namespace tanu::desktop
