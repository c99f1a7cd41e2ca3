#include "app/desktop/widgets/filterchips.h"

#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/theme.h"
#include "app/desktop/widgets/flowlayout.h"

#include <QtGui/QFontMetrics>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace tanu::desktop {

namespace {

QString keyOf(const QToolButton* button)
{
    return button->property("key").toString();
}

/// The chosen one is written in bold: each has the room for it, so that nothing is cut and nothing moves.
void reserveBold(QToolButton* button)
{
    button->ensurePolished();
    QFont bold = button->font();
    bold.setBold(true);
    const QString text = button->text();
    const int more = QFontMetrics(bold).horizontalAdvance(text) - button->fontMetrics().horizontalAdvance(text);
    button->setMinimumWidth(button->sizeHint().width() + std::max(0, more));
}

} // namespace

FilterChips::FilterChips(Mode mode, QWidget* parent)
    : QWidget(parent)
    , m_mode(mode)
    , m_layout(new FlowLayout(space::small, space::small, this))
{
}

void FilterChips::setFilters(const std::vector<Filter>& filters)
{
    QStringList kept = chosen();
    for (QToolButton* button : m_buttons)
        delete button;
    m_buttons.clear();
    for (const Filter& filter : filters) {
        auto* button = new QToolButton(this);
        setRole(button, "filter");
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setProperty("key", filter.key);
        button->setText(filter.count < 0
                ? filter.text
                : QString(filter.text + QLatin1String("  ") + countText(filter.count)));
        reserveBold(button);
        connect(button, &QToolButton::clicked, this, [this, button] { clicked(button); });
        m_layout->addWidget(button);
        m_buttons.push_back(button);
    }
    if (kept.isEmpty() && m_mode == Mode::One && !filters.empty())
        kept.append(filters.front().key);
    choose(kept);
}

QStringList FilterChips::chosen() const
{
    QStringList keys;
    for (const QToolButton* button : m_buttons) {
        if (button->isChecked())
            keys.append(keyOf(button));
    }
    return keys;
}

void FilterChips::choose(const QStringList& keys)
{
    for (QToolButton* button : m_buttons)
        button->setChecked(keys.contains(keyOf(button)));
}

void FilterChips::clicked(QToolButton* button)
{
    if (m_mode == Mode::One)
        choose({keyOf(button)});
    Q_EMIT chosenChanged(chosen());
}

void FilterChips::keyPressEvent(QKeyEvent* event)
{
    const auto focused = std::find(m_buttons.begin(), m_buttons.end(), focusWidget());
    const bool isArrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (!isArrow || focused == m_buttons.end())
        return QWidget::keyPressEvent(event);
    const auto next = (focused - m_buttons.begin()) + (event->key() == Qt::Key_Right ? 1 : -1);
    if (next >= 0 && next < std::ssize(m_buttons))
        m_buttons[static_cast<size_t>(next)]->setFocus(Qt::TabFocusReason);
}

} // namespace tanu::desktop
