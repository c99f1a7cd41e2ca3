#include "app/desktop/shell/navigationbar.h"

#include "app/desktop/shell/navigationbutton.h"
#include "app/desktop/shell/theme.h"

#include <QtCore/QEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QKeySequence>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QButtonGroup>

namespace tanu::desktop {

namespace {

constexpr int keysForPages = 9;

QString keyOf(size_t index)
{
    if (index >= keysForPages)
        return {};
    return QKeySequence(QStringLiteral("Ctrl+%1").arg(index + 1)).toString(QKeySequence::NativeText);
}

} // namespace

NavigationBar::NavigationBar(std::vector<PageEntry> entries, QWidget* parent)
    : QFrame(parent)
    , m_entries(std::move(entries))
    , m_group(new QButtonGroup(this))
{
    setRole(this, "navigation");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::small, space::medium, space::small, space::medium);
    layout->setSpacing(space::tiny);
    for (const PageEntry& entry : m_entries) {
        auto* button = new NavigationButton(entry.icon, this);
        button->setObjectName(QLatin1String("navigation-") + entry.id);
        const QString id = entry.id;
        connect(button, &NavigationButton::clicked, this, [this, id] { Q_EMIT chosen(id); });
        m_group->addButton(button);
        m_buttons.push_back(button);
        layout->addWidget(button);
    }
    layout->addStretch(1);
    setFixedWidth(space::navigationWidth);
    refresh();
}

void NavigationBar::setCurrent(const QString& id)
{
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].id == id)
            m_buttons[i]->setChecked(true);
    }
}

void NavigationBar::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    setFixedWidth(compact ? space::navigationCompactWidth : space::navigationWidth);
    for (NavigationButton* button : m_buttons)
        button->setCompact(compact);
}

void NavigationBar::refresh()
{
    setAccessibleName(tr("Pages"));
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const PageEntry& entry = m_entries[i];
        m_buttons[i]->tell(entry.title(), entry.count ? entry.count() : 0, keyOf(i));
    }
}

void NavigationBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QFrame::changeEvent(event);
}

void NavigationBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Up && event->key() != Qt::Key_Down)
        return QFrame::keyPressEvent(event);
    const auto focused = std::find(m_buttons.begin(), m_buttons.end(), focusWidget());
    if (focused == m_buttons.end())
        return;
    const auto next = (focused - m_buttons.begin()) + (event->key() == Qt::Key_Down ? 1 : -1);
    if (next >= 0 && next < std::ssize(m_buttons))
        m_buttons[static_cast<size_t>(next)]->setFocus(Qt::TabFocusReason);
}

} // namespace tanu::desktop
