#include "core/services/journal/recordjournalexport.h"

#include "core/services/deed.h"
#include "core/wire/fields.h"

namespace tanu {

RecordJournalExport::RecordJournalExport(Desk& desk)
    : m_desk(desk)
{
}

Result<void> RecordJournalExport::run(const QString& file, const JournalWanted& wanted)
{
    if (file.trimmed().isEmpty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("file")}, {}};
    return perform(m_desk, Action::ReadJournal, [&](Deed& deed) -> Result<void> {
        deed.about("journal");
        deed.note("file", file.trimmed());
        if (!wanted.actor.isEmpty())
            deed.note("actor", wanted.actor);
        if (!wanted.actions.isEmpty())
            deed.note("actions", Cbor::texts(wanted.actions));
        if (!wanted.kind.isEmpty())
            deed.note("kind", wanted.kind);
        if (!wanted.caseNumber.trimmed().isEmpty())
            deed.note("application", wanted.caseNumber.trimmed());
        if (wanted.from)
            deed.note("from", cborOf(*wanted.from));
        if (wanted.until)
            deed.note("until", cborOf(*wanted.until));
        return {};
    });
}

} // namespace tanu
