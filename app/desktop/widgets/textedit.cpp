#include "app/desktop/widgets/textedit.h"

#include <QtWidgets/QLineEdit>

namespace tanu::desktop {

TextEdit::TextEdit(QString field, int greatestLength, QWidget* parent)
    : LineField(parent)
    , m_field(std::move(field))
{
    line().setMaxLength(greatestLength);
}

Result<QString> TextEdit::value() const
{
    if (isEmpty())
        return Error{ErrorKind::FieldEmpty, {m_field}, {}};
    return text().trimmed();
}

std::optional<Error> TextEdit::problem() const
{
    const Result<QString> read = value();
    return read ? std::nullopt : std::optional(read.error());
}

} // namespace tanu::desktop
