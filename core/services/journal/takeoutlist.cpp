#include "core/services/journal/takeoutlist.h"

#include "core/services/deed.h"

namespace tanu {

TakeOutList::TakeOutList(Desk& desk)
    : m_desk(desk)
{
}

Result<void> TakeOutList::run(int rows, const QString& file)
{
    return perform(m_desk, Action::TakeOutList, [&](Deed& deed) -> Result<void> {
        deed.about(subjectKind);
        deed.note("rows", rows);
        if (!file.isEmpty())
            deed.note("file", file);
        return {};
    });
}

} // namespace tanu
