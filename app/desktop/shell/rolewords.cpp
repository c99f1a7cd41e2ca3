#include "app/desktop/shell/rolewords.h"

#include "app/desktop/shell/words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

#include <algorithm>

namespace tanu::desktop {

namespace {

/// Numerus forms without a number in them: a sentence about one reads otherwise than one about several.
struct ReservedWords {
    Q_DECLARE_TR_FUNCTIONS(Reserved)

public:
    static QString sentence(Reserved what, int count)
    {
        switch (what) {
        case Reserved::Doing:
            return tr("Only these may do it: %1.", nullptr, count);
        case Reserved::Changing:
            return tr("Only these may change it: %1.", nullptr, count);
        case Reserved::Choosing:
            return tr("Only these may choose: %1.", nullptr, count);
        case Reserved::ReadingTheJournal:
            return tr("Only these may read the journal: %1.", nullptr, count);
        case Reserved::ClosingTheMonth:
            return tr("Only these may close the month: %1.", nullptr, count);
        }
        Q_UNREACHABLE();
    }
};

} // namespace

QString rolesText(Roles roles)
{
    QStringList words;
    for (const Role role : allRoles) {
        if (roles.testFlag(role))
            words.append(wordOf(role));
    }
    return words.join(QStringLiteral(", "));
}

QString onlyText(Reserved what, Roles roles)
{
    const auto count = std::count_if(allRoles.begin(), allRoles.end(), [roles](Role role) { return roles.testFlag(role); });
    return ReservedWords::sentence(what, static_cast<int>(count)).arg(rolesText(roles));
}

} // namespace tanu::desktop
