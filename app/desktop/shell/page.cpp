#include "app/desktop/shell/page.h"

#include "app/desktop/shell/elidedlabel.h"
#include "app/desktop/shell/taborder.h"
#include "app/desktop/shell/theme.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedLayout>

namespace tanu::desktop {

Page::Page(QWidget* parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(this))
    , m_head(new QHBoxLayout)
    , m_body(new QVBoxLayout(this))
    , m_stack(new QStackedLayout)
    , m_whyNot(new QLabel(this))
    , m_status(new QLabel(this))
{
    setRole(m_title, "page");
    setRole(m_status, "quiet");
    m_status->setTextFormat(Qt::PlainText);
    m_status->hide();
    setRole(m_whyNot, "quiet");
    m_whyNot->setObjectName(QStringLiteral("whyNot"));
    m_whyNot->setTextFormat(Qt::PlainText);
    m_whyNot->setAlignment(Qt::AlignRight);
    m_whyNot->setWordWrap(true);
    m_whyNot->hide();
    m_head->setSpacing(space::small);
    m_head->addWidget(m_title, 1);
    m_body->setContentsMargins(space::huge, space::large, space::huge, space::medium);
    m_body->setSpacing(space::large);
    auto* top = new QVBoxLayout;
    top->setSpacing(space::tiny);
    top->addLayout(m_head);
    top->addWidget(m_whyNot);
    m_body->addLayout(top);
    m_body->addLayout(m_stack, 1);
    m_body->addWidget(m_status);
}

void Page::open(const QString&)
{
}

bool Page::leave()
{
    return true;
}

bool Page::escape()
{
    return false;
}

bool Page::isOfUse() const
{
    return true;
}

void Page::takeFocus()
{
    QWidget* shown = m_stack->currentWidget();
    if (!shown)
        return;
    if (QWidget* own = focusProxy(); own && own->isVisibleTo(this) && own->isEnabled()) {
        own->setFocus(Qt::OtherFocusReason);
        const QWidget* focused = window()->focusWidget();
        if (focused && (focused == own || own->isAncestorOf(focused)))
            return;
    }
    QWidget* next = shown;
    do { // what was made before the content stands before it in the chain: the whole round is looked at
        const bool isOffered = (next == shown || shown->isAncestorOf(next)) && next->isVisible() && next->isEnabled()
            && !next->focusProxy() && !qobject_cast<QScrollArea*>(next);
        if (isOffered && (next->focusPolicy() & Qt::TabFocus) == Qt::TabFocus) {
            next->setFocus(Qt::OtherFocusReason);
            return;
        }
        next = next->nextInFocusChain();
    } while (next != shown);
    m_status->window()->setFocus(Qt::OtherFocusReason);
}

QString Page::statusLine() const
{
    return m_status->text();
}

void Page::setPrimaryAction(QAction* action)
{
    Q_ASSERT_X(!m_primary, "Page::setPrimaryAction", "a page has one primary action");
    m_primary = action;
    m_primaryButton = addButton(action, "primary");
    connect(action, &QAction::changed, this, &Page::tellWhyNot);
    tellWhyNot();
}

void Page::tellWhyNot()
{
    const bool isReason = m_primary->toolTip() != m_primary->text().remove(QLatin1Char('&'));
    const bool isRefused = m_primary->isVisible() && m_isPrimaryShown && !m_primary->isEnabled();
    m_whyNot->setText(isReason && isRefused ? m_primary->toolTip() : QString());
    m_whyNot->setVisible(!m_whyNot->text().isEmpty());
}

void Page::showPrimaryButton(bool shown)
{
    m_isPrimaryShown = shown;
    m_primaryButton->setVisible(shown && m_primary->isVisible());
    tellWhyNot();
}

void Page::lightPrimary(bool isLit)
{
    setRole(m_primaryButton, isLit ? "primary" : "");
}

QPushButton* Page::addHeadAction(QAction* action)
{
    QPushButton* button = addButton(action, "");
    if (!m_primary)
        return button;
    m_head->removeWidget(button);
    m_head->insertWidget(m_head->count() - 1, button);
    return button;
}

QPushButton* Page::addButton(QAction* action, const char* role)
{
    auto* button = new QPushButton(this);
    setRole(button, role);
    button->setMinimumHeight(space::fieldHeight);
    const auto follow = [this, button, action] {
        button->setText(action->text());
        button->setIcon(action->icon());
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible() && (action != m_primary || m_isPrimaryShown));
        button->setToolTip(action->toolTip() == action->text() ? QString() : action->toolTip());
    };
    follow();
    connect(action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    m_head->addWidget(button);
    return button;
}

void Page::setFilters(QWidget* filters)
{
    m_body->insertWidget(1, filters);
}

void Page::setContent(QWidget* content)
{
    m_content = content;
    m_stack->addWidget(content);
}

void Page::setPlaceholder(QWidget* placeholder)
{
    m_placeholder = placeholder;
    m_stack->addWidget(placeholder);
}

void Page::showPlaceholder(bool shown)
{
    QWidget* wanted = shown ? m_placeholder : m_content;
    if (wanted)
        m_stack->setCurrentWidget(wanted);
}

void Page::setStatusLine(const QString& text)
{
    m_status->setText(text);
    m_status->setVisible(!text.isEmpty());
}

void Page::updateTitle()
{
    m_title->setWhole(title());
    setAccessibleName(title());
    Q_EMIT titleChanged();
}

void Page::translateAll()
{
    retranslate();
    updateTitle();
}

bool Page::event(QEvent* event)
{
    if (event->type() == QEvent::Polish) {
        translateAll();
        orderTabs(*this);
    }
    return QWidget::event(event);
}

void Page::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        translateAll();
    QWidget::changeEvent(event);
}

} // namespace tanu::desktop
