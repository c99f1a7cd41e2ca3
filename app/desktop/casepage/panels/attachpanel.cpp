#include "app/desktop/casepage/panels/attachpanel.h"

#include "app/desktop/applications/attachmentcard.h"
#include "app/desktop/context/deskcontext.h"
#include "app/desktop/widgets/filedroplist.h"
#include "core/services/applications/scanfile.h"

namespace tanu::desktop {

AttachPanel::AttachPanel(DeskContext& context, const Case& file, QWidget* parent)
    : StepPanel(context, file, Action::AddAttachment, parent)
    , m_card(new AttachmentCard(context.registers(), context.calendar(), this))
    , m_scan(new FileDropList(QStringLiteral("files"), greatestScan,
          [&context] { return context.prompts().chooseFiles(tr("Scan of the document"), tr("Scans (*.pdf *.jpg *.jpeg *.png)")); },
          this))
{
    m_card->setRemovable(false);
    add(m_card);
    add(m_scan);
    connect(m_scan, &FieldFrame::valueChanged, this, [this] {
        const auto files = m_scan->value();
        m_card->setScan(files ? files->back().path : QString());
    });
    retranslate();
}

void AttachPanel::retranslate()
{
    setHeading(tr("A document of the package"), QStringLiteral("R4.2"));
    m_scan->setLabel(tr("Scan"));
}

FieldFrame* AttachPanel::checkNow()
{
    return m_card->checkNow();
}

Result<StepDone> AttachPanel::run()
{
    const auto paper = m_card->value();
    if (!paper)
        return paper.error();
    Desk desk = context().desk();
    const auto added = AddAttachment(desk).run(id(), *paper);
    if (!added)
        return added.error();
    return StepDone {tr("The document is added to the package."), {}};
}

} // namespace tanu::desktop
