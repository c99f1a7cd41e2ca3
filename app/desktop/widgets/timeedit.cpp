#include "app/desktop/widgets/timeedit.h"

#include <QtGui/QRegularExpressionValidator>
#include <QtWidgets/QLineEdit>

namespace tanu::desktop {

namespace {

constexpr int digitsOfTime = 4;

QTime read(const QString& text)
{
    QString tidy = text.trimmed();
    if (!tidy.contains(QLatin1Char(':')) && tidy.size() > 2)
        tidy.insert(tidy.size() - 2, QLatin1Char(':'));
    return QTime::fromString(tidy, QStringLiteral("H:mm"));
}

} // namespace

TimeEdit::TimeEdit(QString field, QWidget* parent)
    : LineField(parent)
    , m_field(std::move(field))
{
    line().setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{0,4}|[0-9]{1,2}:[0-9]{0,2}")), this));
    line().setInputMethodHints(Qt::ImhTime);
    retranslate();
}

Result<QTime> TimeEdit::value() const
{
    if (isEmpty())
        return Error {ErrorKind::FieldEmpty, {m_field}, {}};
    const QTime time = read(text());
    if (!time.isValid())
        return Error {ErrorKind::FieldMalformed, {m_field, text()}, {}};
    return time;
}

void TimeEdit::setValue(QTime time)
{
    setText(time.toString(QStringLiteral("HH:mm")));
}

std::optional<Error> TimeEdit::problem() const
{
    const Result<QTime> time = value();
    return time ? std::nullopt : std::optional(time.error());
}

QString TimeEdit::tidied(const QString& text) const
{
    const QTime time = read(text);
    return time.isValid() ? time.toString(QStringLiteral("HH:mm")) : text.trimmed();
}

void TimeEdit::textEdited()
{
    if (text().size() != digitsOfTime || text().contains(QLatin1Char(':')))
        return;
    const QSignalBlocker quiet(line());
    line().setText(tidied(text()));
}

void TimeEdit::retranslate()
{
    LineField::retranslate();
    line().setPlaceholderText(tr("hh:mm"));
}

} // namespace tanu::desktop
