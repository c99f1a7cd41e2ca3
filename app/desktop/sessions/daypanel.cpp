#include "app/desktop/sessions/daypanel.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/sessions/sessionlistmodel.h"
#include "app/desktop/sessions/sessionwords.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/shell/words.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

namespace tanu::desktop {

DayPanel::DayPanel(QAction* plan, QWidget* parent)
    : QFrame(parent)
    , m_heading(new QLabel(this))
    , m_reason(new QLabel(this))
    , m_empty(new QLabel(this))
    , m_list(new QListWidget(this))
{
    setRole(this, "card");
    setRole(m_heading, "section");
    setRole(m_reason, "quietText");
    setRole(m_empty, "quietText");
    setRole(m_list, "plain");
    m_reason->setWordWrap(true);
    m_empty->setWordWrap(true);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* button = new QPushButton(this);
    const auto follow = [button, plan] {
        button->setText(plan->text());
        button->setEnabled(plan->isEnabled());
    };
    follow();
    connect(plan, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, plan, &QAction::trigger);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::medium, space::medium, space::medium);
    layout->setSpacing(space::small);
    layout->addWidget(m_heading);
    layout->addWidget(m_reason);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    layout->addStretch(0);
    layout->addWidget(button);
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) {
        Q_EMIT sessionChosen(m_sessions.at(static_cast<size_t>(m_list->row(item))).id);
    });
}

void DayPanel::showDay(QDate date, const std::optional<DayOffReason>& off, const std::vector<SessionRow>& sessions)
{
    m_date = date;
    m_off = off;
    m_sessions = sessions;
    tell();
}

int DayPanel::sessionCount() const
{
    return static_cast<int>(m_sessions.size());
}

void DayPanel::tell()
{
    m_heading->setText(QStringLiteral("%1, %2").arg(dateText(m_date), weekdayText(m_date.dayOfWeek())));
    m_reason->setText(m_off ? tr("Not a working day: %1").arg(wordOf(*m_off)) : QString());
    m_reason->setVisible(m_off.has_value());
    m_empty->setText(tr("No sessions on this day."));
    m_empty->setVisible(m_sessions.empty());
    m_list->clear();
    for (const SessionRow& row : m_sessions) {
        auto* item = new QListWidgetItem(icon(iconOf(row.state), ColourRole::Accent),
            tr("%1  %2, level %3\n%4 · candidates: %5")
                .arg(timeText(row.startsAt), textOf(row.profession))
                .arg(row.level)
                .arg(wordOf(row.state), SessionListModel::countsOf(row)),
            m_list);
        item->setToolTip(row.place);
    }
    m_list->setAccessibleName(m_heading->text());
    m_list->setVisible(!m_sessions.empty());
    setFocusProxy(m_sessions.empty() ? nullptr : m_list);
    if (!m_sessions.empty())
        m_list->setCurrentRow(0);
}

void DayPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        tell();
    QFrame::changeEvent(event);
}

} // namespace tanu::desktop
