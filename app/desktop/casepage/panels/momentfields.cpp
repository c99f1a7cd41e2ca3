#include "app/desktop/casepage/panels/momentfields.h"

#include "app/desktop/widgets/dateedit.h"
#include "app/desktop/widgets/timeedit.h"
#include "core/base/clock.h"

namespace tanu::desktop {

MomentFields::MomentFields(const QString& field, const WorkCalendar& calendar, const QDateTime& now, QWidget* parent)
    : m_date(new DateEdit(field, &calendar, parent))
    , m_time(new TimeEdit(field, parent))
{
    m_date->setObjectName(field);
    m_time->setObjectName(field + QStringLiteral("-time"));
    m_date->setRequired(true);
    m_time->setRequired(true);
    const QDateTime wall = toKazakhstan(now);
    const QTime minute(wall.time().hour(), wall.time().minute());
    m_date->setValue(wall.date());
    m_time->setValue(minute);
    m_begun = fromKazakhstan(wall.date(), minute);
}

QDateTime MomentFields::value() const
{
    const auto date = m_date->value();
    const auto time = m_time->value();
    if (!date || !time)
        return {};
    const QDateTime moment = fromKazakhstan(*date, *time);
    return moment == m_begun ? QDateTime() : moment;
}

} // namespace tanu::desktop
