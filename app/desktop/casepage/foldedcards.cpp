#include "app/desktop/casepage/foldedcards.h"

#include "app/desktop/shell/icons.h"
#include "app/desktop/shell/theme.h"

#include <QtCore/QEvent>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace tanu::desktop {

FoldedCards::FoldedCards(TimelineFold fold, QWidget* parent)
    : QWidget(parent)
    , m_fold(std::move(fold))
    , m_head(new TimelineCard(m_fold.head, this))
    , m_show(new QPushButton(m_head))
{
    setRole(m_show, "flat");
    m_show->setObjectName(QStringLiteral("showAll"));
    m_show->setAutoDefault(true); // Enter
    m_show->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_head->addWidget(m_show);
    m_head->setCursor(Qt::PointingHandCursor);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::small);
    rows->addWidget(m_head);
    connect(m_head, &TimelineCard::paperRequested, this, &FoldedCards::paperRequested);
    connect(m_show, &QPushButton::clicked, this, &FoldedCards::toggle);
    retranslate();
}

void FoldedCards::setOpen(bool isOpen)
{
    m_isOpen = isOpen;
    if (isOpen && !m_cards)
        makeCards();
    if (m_cards)
        m_cards->setVisible(isOpen);
    retranslate();
}

void FoldedCards::makeCards()
{
    m_cards = new QWidget(this);
    auto* rows = new QVBoxLayout(m_cards);
    rows->setContentsMargins(space::huge, 0, 0, 0);
    rows->setSpacing(space::small);
    for (const TimelineEntry& entry : m_fold.cards) {
        auto* card = new TimelineCard(entry, m_cards);
        connect(card, &TimelineCard::paperRequested, this, &FoldedCards::paperRequested);
        rows->addWidget(card);
    }
    layout()->addWidget(m_cards);
}

void FoldedCards::toggle()
{
    setOpen(!m_isOpen);
    Q_EMIT toggled(m_isOpen);
}

/// What the card itself does not take (its words) comes here; the cards below it are no button.
void FoldedCards::mousePressEvent(QMouseEvent* event)
{
    event->setAccepted(event->button() == Qt::LeftButton && m_head->geometry().contains(event->position().toPoint()));
}

void FoldedCards::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && m_head->geometry().contains(event->position().toPoint()))
        toggle();
}

void FoldedCards::retranslate()
{
    m_show->setText(m_isOpen ? tr("Fold") : tr("Show all: %1").arg(m_fold.cards.size()));
    m_show->setIcon(icon(m_isOpen ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down")));
    m_show->setAccessibleName(m_fold.head.what + QLatin1String(", ") + m_show->text());
}

void FoldedCards::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace tanu::desktop
