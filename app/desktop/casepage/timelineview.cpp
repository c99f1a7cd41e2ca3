#include "app/desktop/casepage/timelineview.h"

#include "app/desktop/casepage/casetimeline.h"
#include "app/desktop/shell/theme.h"

#include <QtWidgets/QBoxLayout>

namespace tanu::desktop {

TimelineView::TimelineView(QWidget* parent)
    : QWidget(parent)
    , m_cards(new QVBoxLayout(this))
{
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(space::small);
}

void TimelineView::show(const Case& file, const StarterRegisters& registers)
{
    while (QLayoutItem* item = m_cards->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const TimelineEntry& entry : timelineOf(file, registers)) {
        auto* card = new TimelineCard(entry, this);
        connect(card, &TimelineCard::paperRequested, this, &TimelineView::paperRequested);
        m_cards->addWidget(card);
    }
}

} // namespace tanu::desktop
