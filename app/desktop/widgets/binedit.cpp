#include "app/desktop/widgets/binedit.h"

#include <QtGui/QRegularExpressionValidator>
#include <QtWidgets/QLineEdit>

namespace tanu::desktop {

BinEdit::BinEdit(QWidget* parent)
    : LineField(parent)
{
    line().setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("\\s*([0-9]\\s*){0,12}")), this));
    line().setInputMethodHints(Qt::ImhDigitsOnly);
}

Result<Bin> BinEdit::value() const
{
    if (isEmpty())
        return Error{ErrorKind::FieldEmpty, {QStringLiteral("bin")}, {}};
    return Bin::parse(text());
}

void BinEdit::setValue(const Bin& value)
{
    setText(value.toString());
}

std::optional<Error> BinEdit::problem() const
{
    const Result<Bin> read = value();
    return read ? std::nullopt : std::optional(read.error());
}

void BinEdit::textEdited()
{
    const QString typed = text();
    if (std::count_if(typed.begin(), typed.end(), [](QChar c) { return c.isDigit(); }) == 12)
        checkNow();
}

} // namespace tanu::desktop
