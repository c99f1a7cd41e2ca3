#include "core/services/center/withdrawprofession.h"

#include "core/services/center/centerprofile.h"
#include "core/storage/professiontable.h"
#include "core/wire/fields.h"

namespace tanu {

WithdrawProfession::WithdrawProfession(Desk& desk)
    : m_desk(desk)
{
}

Result<void> WithdrawProfession::run(const QString& code, QDate since)
{
    if (!since.isValid())
        return Error {ErrorKind::FieldMalformed, {QStringLiteral("withdrawnon"), since.toString(Qt::ISODate)}, {}};
    return perform(m_desk, Action::ImportClassifier, [&](Deed& deed) -> Result<void> {
        ProfessionTable professions(deed.connection());
        auto profession = professions.load(code);
        if (!profession)
            return profession.error();
        profession->withdrawnOn = since;
        if (const auto stored = professions.put(*profession); !stored)
            return stored;
        deed.about("profession");
        deed.note("profession", code);
        deed.note("withdrawnOn", cborOf(since));
        return followPublished(deed);
    });
}

} // namespace tanu
