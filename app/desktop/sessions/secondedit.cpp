#include "app/desktop/sessions/secondedit.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QRegularExpressionValidator>
#include <QtWidgets/QLineEdit>

namespace tanu::desktop {

namespace {

/// `093005`, `0930`, `9:30` and `9:30:05` are understood.
QTime read(const QString& typed)
{
    QString text = typed.trimmed();
    if (!text.contains(QLatin1Char(':'))) {
        for (qsizetype at = text.size() - 2; at > 0; at -= 2)
            text.insert(at, QLatin1Char(':'));
    }
    const QTime whole = QTime::fromString(text, QStringLiteral("H:m:s"));
    return whole.isValid() ? whole : QTime::fromString(text, QStringLiteral("H:m"));
}

} // namespace

SecondEdit::SecondEdit(QString field, QWidget* parent)
    : LineField(parent)
    , m_field(std::move(field))
{
    static const QRegularExpression digits(QStringLiteral("[0-9]{0,6}|[0-9]{1,2}:[0-9]{0,2}(:[0-9]{0,2})?"));
    line().setValidator(new QRegularExpressionValidator(digits, this));
    line().setInputMethodHints(Qt::ImhTime);
    retranslate();
}

Result<QTime> SecondEdit::value() const
{
    if (isEmpty())
        return Error {ErrorKind::FieldEmpty, {m_field}, {}};
    const QTime time = read(text());
    if (!time.isValid())
        return Error {ErrorKind::FieldMalformed, {m_field, text()}, {}};
    return time;
}

void SecondEdit::setValue(QTime time)
{
    setText(time.toString(QStringLiteral("HH:mm:ss")));
}

QDateTime SecondEdit::momentOn(QDate day) const
{
    const Result<QTime> time = value();
    return time ? fromKazakhstan(day, *time) : QDateTime();
}

std::optional<Error> SecondEdit::problem() const
{
    const Result<QTime> time = value();
    return time ? std::nullopt : std::optional(time.error());
}

QString SecondEdit::tidied(const QString& text) const
{
    const QTime time = read(text);
    return time.isValid() ? time.toString(QStringLiteral("HH:mm:ss")) : text.trimmed();
}

void SecondEdit::retranslate()
{
    LineField::retranslate();
    line().setPlaceholderText(tr("now"));
}

} // namespace tanu::desktop
