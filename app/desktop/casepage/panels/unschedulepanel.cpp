#include "app/desktop/casepage/panels/unschedulepanel.h"

#include "app/desktop/context/deskcontext.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/widgets/textarea.h"
#include "core/services/sessions/unschedulecandidate.h"

namespace tanu::desktop {

namespace {

constexpr int greatestReason = 500;

} // namespace

UnschedulePanel::UnschedulePanel(DeskContext& context, const Case& file, QWidget* parent)
    : StepPanel(context, file, Action::UnscheduleCandidate, parent)
    , m_reason(new TextArea(QStringLiteral("reason"), greatestReason, this))
{
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setRequired(file.application.state != CaseState::Scheduled);
    add(m_reason);
    retranslate();
}

bool UnschedulePanel::isReport() const
{
    return file().application.state == CaseState::DisabilityReported;
}

QString UnschedulePanel::verb() const
{
    return isReport() ? tr("Take back the report of illness") : StepPanel::verb();
}

void UnschedulePanel::retranslate()
{
    setHeading(isReport() ? tr("The report of illness is taken back") : tr("Out of the session"), QStringLiteral("R7"));
    if (isReport())
        setExplanation(tr("The case waits for another place; the ten working days hold for it."));
    else if (file().session)
        setExplanation(tr("Session %1 on %2. The case waits for another place.")
                           .arg(file().session->number, momentText(file().session->startsAt)));
    m_reason->setLabel(tr("Reason"));
}

FieldFrame* UnschedulePanel::checkNow()
{
    return m_reason->checkNow() ? nullptr : m_reason;
}

Result<StepDone> UnschedulePanel::run()
{
    Desk desk = context().desk();
    const auto done = UnscheduleCandidate(desk).run(id(), m_reason->text().trimmed());
    if (!done)
        return done.error();
    return StepDone {tr("The case waits for another place."), {}};
}

} // namespace tanu::desktop
