#include "app/desktop/overview/periodchoice.h"

#include "app/desktop/overview/overviewwords.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/widgets/segmentedchoice.h"

#include <QtCore/QEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

namespace tanu::desktop {

namespace {

constexpr int nameWidth = 160; ///< the arrows stay where they are from month to month
const QString monthKey = QStringLiteral("month");
const QString yearKey = QStringLiteral("year");

} // namespace

PeriodChoice::PeriodChoice(QDate today, QWidget* parent)
    : QWidget(parent)
    , m_today(today)
    , m_period(Period::monthOf(today))
    , m_kind(new SegmentedChoice(QStringLiteral("period"), this))
    , m_before(new QToolButton(this))
    , m_name(new QLabel(this))
    , m_after(new QToolButton(this))
    , m_now(new QToolButton(this))
{
    build();
    retranslate();
    m_kind->setValue(monthKey);
    connect(m_kind, &FieldFrame::valueChanged, this, [this] {
        if (const auto kind = m_kind->value())
            changeKind(*kind == yearKey);
    });
    const auto turn = [this](int step) { setPeriod(m_period.moved(step)); };
    connect(m_before, &QToolButton::clicked, this, [turn] { turn(-1); });
    connect(m_after, &QToolButton::clicked, this, [turn] { turn(1); });
    connect(m_now, &QToolButton::clicked, this,
        [this] { setPeriod(m_period.isYear() ? Period::yearOf(m_today) : Period::monthOf(m_today)); });
    for (const int step : {-1, 1}) {
        auto* key = new QShortcut(QKeySequence(Qt::CTRL | (step < 0 ? Qt::Key_PageUp : Qt::Key_PageDown)), this);
        connect(key, &QShortcut::activated, this, [turn, step] { turn(step); });
    }
}

void PeriodChoice::build()
{
    m_kind->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_before->setIcon(icon(QStringLiteral("chevron-left")));
    m_after->setIcon(icon(QStringLiteral("chevron-right")));
    setRole(m_name, "section");
    m_name->setAlignment(Qt::AlignCenter);
    m_name->setMinimumWidth(nameWidth);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    for (QWidget* part : std::initializer_list<QWidget*> {m_kind, m_before, m_name, m_after, m_now})
        row->addWidget(part);
    for (QToolButton* button : {m_before, m_after, m_now}) {
        button->setFocusPolicy(Qt::StrongFocus);
        button->setFixedHeight(space::fieldHeight);
    }
}

void PeriodChoice::setPeriod(const Period& period)
{
    if (period == m_period)
        return;
    m_period = period;
    m_kind->setValue(period.isYear() ? yearKey : monthKey);
    retranslate();
    Q_EMIT periodChanged();
}

void PeriodChoice::changeKind(bool isYear)
{
    if (isYear == m_period.isYear())
        return;
    if (isYear)
        return setPeriod(Period::yearOf(m_period.first()));
    const bool isPresent = m_today.year() == m_period.yearNumber();
    setPeriod(Period::monthOf(isPresent ? m_today : m_period.last()));
}

void PeriodChoice::retranslate()
{
    m_kind->setOptions({{monthKey, tr("Month"), {}}, {yearKey, tr("Year"), {}}});
    m_name->setText(periodText(m_period));
    const bool isYear = m_period.isYear();
    m_before->setAccessibleName(isYear ? tr("Year before") : tr("Month before"));
    m_before->setToolTip(isYear ? tr("Year before (Ctrl+Page Up)") : tr("Month before (Ctrl+Page Up)"));
    m_after->setAccessibleName(isYear ? tr("Next year") : tr("Next month"));
    m_after->setToolTip(isYear ? tr("Next year (Ctrl+Page Down)") : tr("Next month (Ctrl+Page Down)"));
    m_now->setText(tr("Now"));
    m_now->setToolTip(isYear ? tr("This year") : tr("This month"));
}

void PeriodChoice::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace tanu::desktop
