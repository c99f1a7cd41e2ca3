#include "app/desktop/settings/accreditationedit.h"

#include <QtGui/QRegularExpressionValidator>
#include <QtWidgets/QLineEdit>

namespace tanu::desktop {

AccreditationEdit::AccreditationEdit(QWidget* parent)
    : LineField(parent)
{
    line().setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{0,4}")), this));
    line().setInputMethodHints(Qt::ImhDigitsOnly);
}

Result<AccreditationNumber> AccreditationEdit::value() const
{
    if (isEmpty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("accreditation")}, {}};
    return AccreditationNumber::parse(text());
}

void AccreditationEdit::setValue(const AccreditationNumber& value)
{
    setText(value.toString());
}

std::optional<Error> AccreditationEdit::problem() const
{
    const auto read = value();
    return read ? std::nullopt : std::optional(read.error());
}

} // namespace tanu::desktop
