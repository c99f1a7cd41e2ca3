#include "app/desktop/sessions/monthtools.h"

#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/icons.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

namespace tanu::desktop {

MonthTools::MonthTools(QWidget* parent)
    : QWidget(parent)
    , m_before(new QToolButton(this))
    , m_name(new QLabel(this))
    , m_after(new QToolButton(this))
    , m_today(new QToolButton(this))
{
    setRole(m_name, "section");
    m_before->setIcon(icon(QStringLiteral("chevron-left")));
    m_after->setIcon(icon(QStringLiteral("chevron-right")));
    for (QToolButton* button : {m_before, m_after, m_today}) {
        button->setFocusPolicy(Qt::StrongFocus);
        button->setFixedHeight(space::fieldHeight);
    }
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget : std::initializer_list<QWidget*> {m_before, m_name, m_after, m_today})
        layout->addWidget(widget);
    connect(m_before, &QToolButton::clicked, this, [this] { Q_EMIT turned(-1); });
    connect(m_after, &QToolButton::clicked, this, [this] { Q_EMIT turned(1); });
    connect(m_today, &QToolButton::clicked, this, &MonthTools::todayWanted);
}

void MonthTools::tell(int year, int month)
{
    m_name->setText(monthText(year, month));
}

void MonthTools::retranslate()
{
    m_before->setToolTip(tr("Month before (Page Up)"));
    m_before->setAccessibleName(tr("Month before"));
    m_after->setToolTip(tr("Next month (Page Down)"));
    m_after->setAccessibleName(tr("Next month"));
    m_today->setText(tr("Today"));
}

} // namespace tanu::desktop
