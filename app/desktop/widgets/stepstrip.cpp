#include "app/desktop/widgets/stepstrip.h"

#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/icons.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QFontMetrics>
#include <QtGui/QPainter>

#include <algorithm>

namespace tanu::desktop {

namespace {

constexpr int usualStep = 128;
constexpr int narrowestStep = 92;
constexpr int markSize = 20;
constexpr int markTop = 8;
constexpr int ringRoom = 4; ///< the ring of the focus around the first mark

} // namespace

StepStrip::StepStrip(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StepStrip::setSteps(std::vector<Step> steps)
{
    m_steps = std::move(steps);
    m_focused = 0;
    for (size_t i = 0; i < m_steps.size(); ++i) {
        const Step::Stage stage = m_steps[i].stage;
        if (stage != Step::Stage::Next && stage != Step::Stage::Skipped)
            m_focused = static_cast<int>(i);
    }
    describe();
    updateGeometry();
    update();
}

void StepStrip::describe()
{
    if (m_steps.empty())
        return;
    const Step& step = m_steps[static_cast<size_t>(m_focused)];
    const std::array words{tr("done"), tr("now"), tr("later"), tr("not passed"), tr("skipped")};
    setAccessibleName(tr("Steps of the procedure"));
    setAccessibleDescription(step.title + QLatin1String(", ") + words.at(static_cast<size_t>(step.stage))
        + QLatin1Char(' ') + dateText(step.date));
}

QSize StepStrip::sizeHint() const
{
    const int wide = static_cast<int>(m_steps.size()) * usualStep;
    return {wide, heightForWidth(wide)};
}

QSize StepStrip::minimumSizeHint() const
{
    const int wide = static_cast<int>(m_steps.size()) * narrowestStep;
    return {wide, heightForWidth(wide)};
}

int StepStrip::heightForWidth(int width) const
{
    const QFontMetrics measure(fontOf(TextSize::Quiet, true));
    const int room = (width - ringRoom) / qMax(1, static_cast<int>(m_steps.size())) - space::small;
    const bool isWrapped = std::any_of(m_steps.begin(), m_steps.end(),
        [&](const Step& step) { return measure.horizontalAdvance(step.title) > room; });
    const bool isDated
        = std::any_of(m_steps.begin(), m_steps.end(), [](const Step& step) { return step.date.isValid(); });
    const int lines = (isWrapped ? 2 : 1) + (isDated ? 1 : 0);
    return markTop + markSize + space::tiny + lines * measure.lineSpacing() + space::small;
}

QRect StepStrip::cell(int index) const
{
    const int count = static_cast<int>(m_steps.size());
    const int room = width() - ringRoom;
    const int left = room * index / count;
    return {ringRoom + left, 0, room * (index + 1) / count - left, height()};
}

void StepStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < static_cast<int>(m_steps.size()); ++i)
        paintStep(painter, i);
}

void StepStrip::paintMark(QPainter& painter, const Step& step, QRect mark) const
{
    const bool isDone = step.stage == Step::Stage::Done;
    const bool isFailed = step.stage == Step::Stage::Failed;
    const bool isCurrent = step.stage == Step::Stage::Current;
    const bool isAhead = step.stage == Step::Stage::Next || step.stage == Step::Stage::Skipped;
    const QColor accent = colours()[isFailed ? ColourRole::Danger : ColourRole::Accent];
    painter.setPen(QPen(isAhead ? colours()[ColourRole::Edge] : accent, 2,
        step.stage == Step::Stage::Skipped ? Qt::DotLine : Qt::SolidLine));
    painter.setBrush(isDone || isFailed ? accent
            : isCurrent                 ? colours()[ColourRole::AccentSoft]
                                        : colours()[ColourRole::Raised]);
    painter.drawEllipse(QRectF(mark).adjusted(1, 1, -1, -1));
    if (isDone || isFailed) {
        painter.drawPixmap(mark.left() + 3, mark.top() + 3,
            iconPixmap(isDone ? QStringLiteral("check") : QStringLiteral("close"),
                colours()[isDone ? ColourRole::AccentText : ColourRole::Raised], markSize - 6,
                devicePixelRatioF()));
    }
    if (isCurrent) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(accent);
        painter.drawEllipse(QRectF(mark).adjusted(6, 6, -6, -6));
    }
}

void StepStrip::paintStep(QPainter& painter, int index) const
{
    const Step& step = m_steps[static_cast<size_t>(index)];
    const QRect room = cell(index);
    const QRect mark(room.left(), markTop, markSize, markSize);
    if (index + 1 < static_cast<int>(m_steps.size())) {
        const bool walked = step.stage == Step::Stage::Done;
        painter.setPen(QPen(colours()[walked ? ColourRole::Accent : ColourRole::Line], 2));
        const int middle = mark.center().y();
        painter.drawLine(mark.right() + space::tiny, middle, room.right() - space::tiny, middle);
    }
    paintMark(painter, step, mark);
    const bool isCurrent = step.stage == Step::Stage::Current;
    const QFont titleFont = fontOf(TextSize::Quiet, isCurrent);
    const int top = mark.bottom() + space::tiny;
    const QRect words(
        room.left(), top, room.width() - space::small, 2 * QFontMetrics(titleFont).lineSpacing());
    painter.setFont(titleFont);
    const bool isAhead = step.stage == Step::Stage::Next || step.stage == Step::Stage::Skipped;
    painter.setPen(colours()[isAhead ? ColourRole::QuietText : ColourRole::Text]);
    QRect used;
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, step.title, &used);
    painter.setFont(fontOf(TextSize::Quiet));
    painter.setPen(colours()[isCurrent ? ColourRole::Accent : ColourRole::QuietText]);
    painter.drawText(words.left(), used.bottom() + QFontMetrics(titleFont).ascent() + 2, dateText(step.date));
    if (hasFocus() && index == m_focused) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours()[ColourRole::Accent], 2));
        painter.drawEllipse(QRectF(mark).adjusted(-3, -3, 3, 3));
    }
}

void StepStrip::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_steps.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        m_focused = qMax(0, m_focused - 1);
        break;
    case Qt::Key_Right:
        m_focused = qMin(last, m_focused + 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT stepChosen(m_focused);
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    describe();
    update();
}

void StepStrip::mousePressEvent(QMouseEvent* event)
{
    for (int i = 0; i < static_cast<int>(m_steps.size()); ++i) {
        if (!cell(i).contains(event->pos()))
            continue;
        m_focused = i;
        update();
        Q_EMIT stepChosen(i);
    }
}

} // namespace tanu::desktop
