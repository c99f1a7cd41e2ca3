#include "app/desktop/widgets/dateedit.h"

#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/shell/words.h"
#include "app/desktop/widgets/monthgrid.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtGui/QRegularExpressionValidator>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFrame>
#include <QtWidgets/QLineEdit>

namespace tanu::desktop {

namespace {

/// `27112026` as `27.11.2026`, as far as it is typed.
QString withPoints(const QString& text)
{
    if (text.contains(QLatin1Char('.')))
        return text;
    QString dated = text;
    if (text.size() > 2)
        dated.insert(2, QLatin1Char('.'));
    if (text.size() > 4)
        dated.insert(5, QLatin1Char('.'));
    return dated;
}

QDate read(const QString& text)
{
    return QDate::fromString(withPoints(text.trimmed()), QStringLiteral("d.M.yyyy"));
}

} // namespace

DateEdit::DateEdit(QString field, const WorkCalendar* calendar, QWidget* parent)
    : LineField(parent)
    , m_field(std::move(field))
    , m_calendar(calendar)
    , m_open(line().addAction(
          icon(QStringLiteral("calendar"), ColourRole::QuietText), QLineEdit::TrailingPosition))
{
    line().setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{0,8}|[0-9.]{0,10}")), this));
    line().setInputMethodHints(Qt::ImhDate);
    connect(m_open, &QAction::triggered, this, &DateEdit::openMonth);
    retranslate();
}

Result<QDate> DateEdit::value() const
{
    if (isEmpty())
        return Error{ErrorKind::FieldEmpty, {m_field}, {}};
    const QDate date = read(text());
    if (!date.isValid())
        return Error{ErrorKind::ImpossibleDate, {text()}, {}};
    return date;
}

void DateEdit::setValue(QDate date)
{
    setText(dateText(date));
}

std::optional<Error> DateEdit::problem() const
{
    const Result<QDate> date = value();
    return date ? std::nullopt : std::optional(date.error());
}

void DateEdit::textEdited()
{
    constexpr int digitsOfDate = 8;
    if (text().size() == digitsOfDate && !text().contains(QLatin1Char('.'))) {
        const QSignalBlocker quiet(line());
        line().setText(withPoints(text()));
    }
    if (text().size() == digitsOfDate + 2)
        checkNow();
    tellDayOff();
}

QString DateEdit::tidied(const QString& text) const
{
    const QDate date = read(text);
    return date.isValid() ? dateText(date) : text.trimmed();
}

void DateEdit::tellDayOff()
{
    const Result<QDate> date = value();
    const std::optional<DayOffReason> off = m_calendar && date ? m_calendar->reasonOff(*date) : std::nullopt;
    setNote(off ? tr("Not a working day: %1").arg(wordOf(*off)) : QString());
}

void DateEdit::openMonth()
{
    auto* popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    setRole(popup, "popover");
    auto* layout = new QVBoxLayout(popup);
    layout->setContentsMargins(space::small, space::small, space::small, space::small);
    auto* grid = new MonthGrid(MonthGrid::Size::Small, popup);
    layout->addWidget(grid);
    const Result<QDate> date = value();
    const QDate shown = date ? *date : QDate::currentDate();
    grid->setMonth(shown.year(), shown.month());
    grid->setSelected(shown);
    if (m_calendar) {
        grid->setMarks([calendar = m_calendar](QDate day) {
            const std::optional<DayOffReason> off = calendar->reasonOff(day);
            return DayMark{off.has_value(), off ? wordOf(*off) : QString(), {}, Tone::Neutral};
        });
    }
    connect(grid, &MonthGrid::dateActivated, this, [this, popup](QDate day) {
        popup->close();
        setValue(day);
        line().setFocus(Qt::PopupFocusReason);
    });
    popup->move(line().mapToGlobal(QPoint(0, line().height() + space::tiny)));
    popup->show();
    grid->setFocus(Qt::PopupFocusReason);
}

void DateEdit::retranslate()
{
    LineField::retranslate();
    line().setPlaceholderText(tr("dd.mm.yyyy"));
    m_open->setText(tr("Open the month"));
    m_open->setToolTip(tr("Open the month (Alt+Down)"));
    tellDayOff();
}

bool DateEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &line() && event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Down && key->modifiers().testFlag(Qt::AltModifier)) {
            openMonth();
            return true;
        }
    }
    return LineField::eventFilter(watched, event);
}

} // namespace tanu::desktop
