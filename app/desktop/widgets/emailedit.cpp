#include "app/desktop/widgets/emailedit.h"

#include <QtWidgets/QLineEdit>

namespace tanu::desktop {

EmailEdit::EmailEdit(QWidget* parent)
    : LineField(parent)
{
    line().setMaxLength(Email::greatestLength);
    line().setInputMethodHints(Qt::ImhEmailCharactersOnly);
}

Result<Email> EmailEdit::value() const
{
    if (isEmpty())
        return Error{ErrorKind::FieldEmpty, {QStringLiteral("email")}, {}};
    return Email::parse(text());
}

void EmailEdit::setValue(const Email& value)
{
    setText(value.toString());
}

std::optional<Error> EmailEdit::problem() const
{
    const Result<Email> read = value();
    return read ? std::nullopt : std::optional(read.error());
}

QString EmailEdit::tidied(const QString& text) const
{
    const Result<Email> read = Email::parse(text);
    return read ? read->toString() : text.trimmed();
}

} // namespace tanu::desktop
