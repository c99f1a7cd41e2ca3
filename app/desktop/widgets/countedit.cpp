#include "app/desktop/widgets/countedit.h"

#include <QtCore/QEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QRegularExpressionValidator>
#include <QtWidgets/QLineEdit>

namespace tanu::desktop {

CountEdit::CountEdit(QString field, int least, int greatest, QWidget* parent)
    : LineField(parent)
    , m_field(std::move(field))
    , m_least(least)
    , m_greatest(greatest)
{
    line().setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{0,9}")), this));
    line().setInputMethodHints(Qt::ImhDigitsOnly);
    line().setAlignment(Qt::AlignRight);
}

Result<int> CountEdit::value() const
{
    if (isEmpty())
        return Error{ErrorKind::FieldEmpty, {m_field}, {}};
    bool isNumber = false;
    const int number = text().toInt(&isNumber);
    if (!isNumber || number < m_least || number > m_greatest)
        return Error{
            ErrorKind::FieldMalformed, {m_field, text(), QString::number(m_least), QString::number(m_greatest)}, {}};
    return number;
}

void CountEdit::setValue(int value)
{
    setText(QString::number(value));
}

void CountEdit::setRange(int least, int greatest)
{
    m_least = least;
    m_greatest = greatest;
    contentsEdited();
}

std::optional<Error> CountEdit::problem() const
{
    const Result<int> read = value();
    return read ? std::nullopt : std::optional(read.error());
}

bool CountEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != &line() || event->type() != QEvent::KeyPress || line().isReadOnly())
        return LineField::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return LineField::eventFilter(watched, event);
    setValue(
        qBound(m_least, isEmpty() ? m_least : text().toInt() + (key == Qt::Key_Up ? 1 : -1), m_greatest));
    return true;
}

} // namespace tanu::desktop
