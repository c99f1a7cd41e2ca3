#include "app/desktop/casepage/panels/moveforfaultpanel.h"

#include "app/desktop/context/deskcontext.h"
#include "app/desktop/context/procedurewords.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/widgets/choiceedit.h"
#include "app/desktop/widgets/dateedit.h"
#include "app/desktop/widgets/textarea.h"
#include "app/desktop/widgets/timeedit.h"
#include "core/domain/values/searchtext.h"
#include "core/services/sessions/postponeforfault.h"

namespace tanu::desktop {

namespace {

constexpr int greatestNature = 1000;

bool isOfSession(const IncidentLine& line, const Case& file)
{
    return file.session && line.incident.session == file.session->id;
}

} // namespace

MoveForFaultPanel::MoveForFaultPanel(DeskContext& context, const Case& file, QWidget* parent)
    : StepPanel(context, file, Action::PostponeForFault, parent)
    , m_entry(new ChoiceEdit(QStringLiteral("incident"), foldForSearch, this))
    , m_nature(new TextArea(QStringLiteral("nature"), greatestNature, this))
    , m_occurred(QStringLiteral("occurredat"), context.calendar(), context.clock().now(), this)
{
    m_entry->setObjectName(QStringLiteral("incident"));
    m_nature->setObjectName(QStringLiteral("nature"));
    m_nature->setRequired(true);
    add(m_entry);
    add(m_nature);
    addSideBySide({m_occurred.date(), m_occurred.time()});
    connect(m_entry, &FieldFrame::valueChanged, this, &MoveForFaultPanel::takeFromLog);
    retranslate();
}

const Incident* MoveForFaultPanel::chosen() const
{
    const auto key = m_entry->value();
    for (const IncidentLine& line : file().happenings.incidents) {
        if (key && line.incident.id.toText() == *key)
            return &line.incident;
    }
    return nullptr;
}

void MoveForFaultPanel::takeFromLog()
{
    const Incident* incident = chosen();
    if (!incident)
        return;
    const QDateTime wall = toKazakhstan(incident->occurredAt);
    m_occurred.date()->setValue(wall.date());
    m_occurred.time()->setValue(wall.time());
    if (m_nature->isEmpty())
        m_nature->setValue(incident->text);
}

void MoveForFaultPanel::retranslate()
{
    setHeading(tr("Another day for a technical fault"), QStringLiteral("R11.2"));
    setExplanation(tr("What was recorded of the stages goes; the case waits for another place, free of the ten working days."));
    std::vector<Choice> entries;
    for (const IncidentLine& line : file().happenings.incidents) {
        if (isOfSession(line, file()))
            entries.push_back({line.incident.id.toText(),
                QStringLiteral("%1 · %2").arg(momentText(line.incident.occurredAt), line.incident.text),
                ProcedureWords::ofIncident(line.incident.category, line.incident.kind)});
    }
    m_entry->setVisible(!entries.empty());
    m_entry->setChoices(std::move(entries));
    m_entry->setLabel(tr("Entry of the session log"));
    m_nature->setLabel(tr("What failed"));
    m_occurred.date()->setLabel(tr("Happened on"));
    m_occurred.time()->setLabel(tr("At"));
}

FieldFrame* MoveForFaultPanel::checkNow()
{
    return firstWrong({m_entry, m_nature, m_occurred.date(), m_occurred.time()});
}

Result<StepDone> MoveForFaultPanel::run()
{
    const Incident* incident = chosen();
    const Mishap fault {m_nature->text().trimmed(), incident ? incident->occurredAt : m_occurred.value(),
        incident ? std::optional(incident->id) : std::nullopt};
    Desk desk = context().desk();
    const auto moved = PostponeForFault(desk).run(id(), fault);
    if (!moved)
        return moved.error();
    return StepDone {tr("The case waits for another day."), {}};
}

} // namespace tanu::desktop
