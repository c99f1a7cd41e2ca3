#include "core/services/support/readsupportanswer.h"

#include "core/services/deed.h"
#include "core/storage/askedrequesttable.h"

namespace tanu {

ReadSupportAnswer::ReadSupportAnswer(Desk& desk)
    : m_desk(desk)
{
}

Result<void> ReadSupportAnswer::run(const QByteArray& request)
{
    if (const auto allowed = checkRole(m_desk.actor, Action::ReadSupportAnswer); !allowed)
        return allowed;
    const auto known = AskedRequestTable(m_desk.connection).find(request);
    if (!known)
        return known.error();
    if (!known->has_value())
        return Error {ErrorKind::NotFound, {QStringLiteral("request"), uuidToText(request)}, {}};
    if (!(*known)->answer)
        return Error {ErrorKind::ActionNotAllowed, {codeOf(Action::ReadSupportAnswer), codeOf((*known)->state)}, {}};
    if (!(*known)->isUnread())
        return {};
    return perform(m_desk, Action::ReadSupportAnswer, [&](Deed& deed) -> Result<void> {
        deed.about("server");
        deed.note("number", (*known)->number);
        return AskedRequestTable(deed.connection()).markRead(request, deed.now());
    });
}

} // namespace tanu
