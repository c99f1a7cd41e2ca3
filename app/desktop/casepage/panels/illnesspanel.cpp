#include "app/desktop/casepage/panels/illnesspanel.h"

#include "app/desktop/context/deskcontext.h"
#include "app/desktop/context/procedurewords.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/widgets/dateedit.h"
#include "app/desktop/widgets/segmentedchoice.h"
#include "app/desktop/widgets/textarea.h"
#include "app/desktop/widgets/timeedit.h"
#include "core/services/cases/reportdisability.h"

namespace tanu::desktop {

namespace {

constexpr int greatestReport = 1000;
constexpr std::array channels {ReportChannel::InPerson, ReportChannel::Phone, ReportChannel::Post,
    ReportChannel::Email, ReportChannel::Message, ReportChannel::Platform};

} // namespace

IllnessPanel::IllnessPanel(DeskContext& context, const Case& file, QWidget* parent)
    : StepPanel(context, file, Action::ReportDisability, parent)
    , m_report(new TextArea(QStringLiteral("report"), greatestReport, this))
    , m_channel(new SegmentedChoice(QStringLiteral("channel"), this))
    , m_told(QStringLiteral("toldat"), context.calendar(), context.clock().now(), this)
{
    m_report->setObjectName(QStringLiteral("report"));
    m_channel->setObjectName(QStringLiteral("channel"));
    m_report->setRequired(true);
    m_channel->setRequired(true);
    add(m_report);
    add(m_channel);
    addSideBySide({m_told.date(), m_told.time()});
    retranslate();
    m_channel->setValue(codeOf(ReportChannel::Phone));
}

void IllnessPanel::retranslate()
{
    setHeading(tr("Temporary disability is reported"), QStringLiteral("R7"));
    const QString next = tr("The case waits for the sick-leave sheet; then it gets another date.");
    setExplanation(!file().session ? next
                                   : QString(tr("The place in session %1 on %2 is given up.")
                                                 .arg(file().session->number, momentText(file().session->startsAt))
                                         + QLatin1Char(' ') + next));
    m_report->setLabel(tr("What was told"));
    m_channel->setLabel(tr("How"));
    std::vector<Choice> options;
    for (const ReportChannel channel : channels)
        options.push_back({codeOf(channel), ProcedureWords::of(channel), {}});
    m_channel->setOptions(options);
    m_told.date()->setLabel(tr("Told on"));
    m_told.time()->setLabel(tr("At"));
}

FieldFrame* IllnessPanel::checkNow()
{
    return firstWrong({m_report, m_channel, m_told.date(), m_told.time()});
}

Result<StepDone> IllnessPanel::run()
{
    const auto key = m_channel->value();
    if (!key)
        return key.error();
    const auto channel = parseReportChannel(*key);
    if (!channel)
        return channel.error();
    Desk desk = context().desk();
    const auto reported = ReportDisability(desk).run(id(), {m_report->text().trimmed(), m_told.value(), *channel});
    if (!reported)
        return reported.error();
    return StepDone {tr("The illness is recorded: the sick-leave sheet is awaited."), {}};
}

} // namespace tanu::desktop
