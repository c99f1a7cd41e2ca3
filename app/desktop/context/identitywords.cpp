#include "app/desktop/context/identitywords.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/context/deskcontext.h"

namespace tanu::desktop {

namespace {

constexpr int shownSigns = 4;
constexpr int iinSigns = 12;

QString masked(const QString& identity)
{
    const QString begin = identity.size() == iinSigns ? identity.left(shownSigns) : QString();
    const QString end = identity.size() > 2 * shownSigns ? identity.right(shownSigns) : QString();
    return begin + QString::fromUtf8("••••") + end;
}

} // namespace

bool showsIdentities(const DeskContext& context)
{
    return bool(context.actor().roles & rolesFor(Action::TakeOutList));
}

QString identityText(const DeskContext& context, const QString& identity)
{
    return showsIdentities(context) ? iinText(identity) : masked(identity);
}

} // namespace tanu::desktop
