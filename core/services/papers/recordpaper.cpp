#include "core/services/papers/recordpaper.h"

#include "core/storage/applicationtable.h"

namespace tanu {

RecordPaper::RecordPaper(Desk& desk)
    : m_desk(desk)
{
}

Result<void> RecordPaper::run(const ApplicationId& id, const QString& form)
{
    if (form.trimmed().isEmpty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("form")}, {}};
    return perform(m_desk, Action::PrintPaper, [&](Deed& deed) -> Result<void> {
        const auto application = ApplicationTable(deed.connection()).load(id);
        if (!application)
            return application.error();
        deed.about("application", id);
        deed.note("application", application->numberText());
        deed.note("form", form.trimmed());
        return {};
    });
}

} // namespace tanu
