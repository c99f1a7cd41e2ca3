#include "app/desktop/widgets/phoneedit.h"

#include <QtGui/QRegularExpressionValidator>
#include <QtWidgets/QLineEdit>

namespace tanu::desktop {

PhoneEdit::PhoneEdit(QWidget* parent)
    : LineField(parent)
{
    line().setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9+() .-]{0,24}")), this));
    line().setInputMethodHints(Qt::ImhDialableCharactersOnly);
    line().setPlaceholderText(QStringLiteral("+7 7"));
}

Result<Phone> PhoneEdit::value() const
{
    if (isEmpty())
        return Error{ErrorKind::FieldEmpty, {QStringLiteral("phone")}, {}};
    return Phone::parse(text());
}

void PhoneEdit::setValue(const Phone& value)
{
    setText(value.toString());
}

std::optional<Error> PhoneEdit::problem() const
{
    const Result<Phone> read = value();
    return read ? std::nullopt : std::optional(read.error());
}

QString PhoneEdit::tidied(const QString& text) const
{
    const Result<Phone> read = Phone::parse(text);
    return read ? read->forReading() : text.trimmed();
}

} // namespace tanu::desktop
