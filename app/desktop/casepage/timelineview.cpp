#include "app/desktop/casepage/timelineview.h"

#include "app/desktop/casepage/casetimeline.h"
#include "app/desktop/casepage/foldedcards.h"
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
    for (const TimelineFold& fold : folded(timelineOf(file, registers)))
        m_cards->addWidget(widgetFor(fold));
}

QWidget* TimelineView::widgetFor(const TimelineFold& fold)
{
    if (!fold.isFolded()) {
        auto* card = new TimelineCard(fold.head, this);
        connect(card, &TimelineCard::paperRequested, this, &TimelineView::paperRequested);
        return card;
    }
    auto* cards = new FoldedCards(fold, this);
    cards->setOpen(m_opened.contains(fold.key()));
    connect(cards, &FoldedCards::paperRequested, this, &TimelineView::paperRequested);
    connect(cards, &FoldedCards::toggled, this, [this, key = fold.key()](bool isOpen) {
        if (isOpen)
            m_opened.insert(key);
        else
            m_opened.remove(key);
    });
    return cards;
}

} // namespace tanu::desktop
