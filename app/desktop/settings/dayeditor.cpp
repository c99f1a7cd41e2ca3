#include "app/desktop/settings/dayeditor.h"

#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/theme.h"
#include "app/desktop/shell/words.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace tanu::desktop {

namespace {

constexpr int longestReason = 200;

} // namespace

QString reasonText(const YearDay& day)
{
    if (day.isMadeWorking)
        return DayEditor::tr("works by a transfer");
    if (!day.reason)
        return {};
    const QString words = wordOf(*day.reason);
    return day.reason->estimated ? DayEditor::tr("%1 (estimated: the date may still change)").arg(words) : words;
}

DayEditor::DayEditor(QWidget* parent)
    : QFrame(parent)
    , m_date(new QLabel(this))
    , m_state(new QLabel(this))
    , m_reason(QStringLiteral("name"), longestReason, this)
    , m_switch(new QPushButton(this))
    , m_plain(new QPushButton(this))
{
    setRole(this, "card");
    setRole(m_date, "strong");
    setRole(m_state, "quietText");
    m_state->setWordWrap(true);
    m_switch->setObjectName(QStringLiteral("switchDay"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::medium, space::large, space::medium);
    layout->setSpacing(space::small);
    layout->addWidget(m_date);
    layout->addWidget(m_state);
    layout->addWidget(m_reason.kk);
    layout->addWidget(m_reason.ru);
    layout->addWidget(m_switch);
    layout->addWidget(m_plain);
    connect(m_switch, &QPushButton::clicked, this, &DayEditor::toggle);
    connect(m_plain, &QPushButton::clicked, this, [this] { Q_EMIT removed(m_day.date); });
    retranslate();
}

void DayEditor::show(const YearDay& day, const std::optional<CalendarDay>& change)
{
    const bool isOther = day.date != m_day.date;
    m_day = day;
    m_change = change;
    if (isOther) {
        m_reason.setValue(change ? Bilingual {change->nameKk, change->nameRu} : Bilingual());
        m_reason.kk->clearError();
        m_reason.ru->clearError();
    }
    retranslate();
}

void DayEditor::setAllowed(bool isAllowed)
{
    for (QWidget* widget : std::initializer_list<QWidget*> {m_reason.kk, m_reason.ru, m_switch, m_plain})
        widget->setEnabled(isAllowed);
}

bool DayEditor::showError(const Error& error)
{
    for (TextEdit* field : {m_reason.kk, m_reason.ru}) {
        if (field->objectName() != error.arguments.value(0))
            continue;
        field->showError(error);
        field->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

void DayEditor::toggle()
{
    const Bilingual reason = m_reason.value();
    const DayKind kind = m_day.isWorking ? DayKind::Transferred : DayKind::WorkingDay;
    Q_EMIT put({m_day.date, kind, reason.kk, reason.ru, false});
}

QString DayEditor::stateText() const
{
    const QString reason = reasonText(m_day);
    if (m_day.isWorking)
        return m_day.isMadeWorking ? tr("Working day: %1").arg(reason) : tr("Working day");
    return tr("Day off: %1").arg(reason);
}

void DayEditor::retranslate()
{
    m_date->setText(m_day.date.isValid() ? QString(dateText(m_day.date) + QStringLiteral(", ") + weekdayText(m_day.date.dayOfWeek()))
                                         : QString());
    m_state->setText(stateText());
    m_reason.setLabel(tr("Reason"));
    m_switch->setText(m_day.isWorking ? tr("Make it a day off") : tr("Make it a &working day"));
    m_plain->setText(tr("As in the plain week"));
    m_plain->setVisible(m_change.has_value());
}

void DayEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace tanu::desktop
