#include "core/services/center/endaccreditation.h"

#include "core/services/deed.h"
#include "core/storage/centertable.h"
#include "core/wire/fields.h"

namespace tanu {

EndAccreditation::EndAccreditation(Desk& desk)
    : m_desk(desk)
{
}

Result<void> EndAccreditation::run(QDate on, const QString& typed)
{
    const QString ground = typed.trimmed();
    if (ground.isEmpty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("ground")}, {}};
    return perform(m_desk, Action::EndAccreditation, [&](Deed& deed) -> Result<void> {
        CenterTable table(deed.connection());
        auto center = table.load();
        if (!center)
            return center.error();
        if (center->ended)
            return Error {ErrorKind::AlreadyThere,
                {QStringLiteral("accreditation-end"), center->ended->on.toString(Qt::ISODate)}, {}};
        if (!on.isValid() || on < center->accreditedFrom || on > center->accreditedUntil)
            return Error {ErrorKind::FieldMalformed, {QStringLiteral("endedon"), on.toString(Qt::ISODate)}, {}};
        center->ended = AccreditationEnd {on, ground};
        if (const auto stored = table.put(*center); !stored)
            return stored;
        deed.about("center");
        deed.note("endedOn", cborOf(on));
        deed.note("ground", ground);
        return {};
    });
}

} // namespace tanu
