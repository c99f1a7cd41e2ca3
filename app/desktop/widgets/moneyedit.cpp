#include "app/desktop/widgets/moneyedit.h"

#include "app/desktop/shell/theme.h"

#include <QtGui/QRegularExpressionValidator>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

namespace tanu::desktop {

MoneyEdit::MoneyEdit(QWidget* parent)
    : LineField(parent)
{
    line().setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9\\\\s.,]{0,20}")), this));
    line().setAlignment(Qt::AlignRight);
    line().setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    auto* sign = new QLabel(QStringLiteral("₸"), &line());
    setRole(sign, "quietText");
    auto* layout = new QHBoxLayout(&line());
    layout->setContentsMargins(0, 0, space::medium, 0);
    layout->addWidget(sign, 0, Qt::AlignRight | Qt::AlignVCenter);
    line().setTextMargins(0, 0, space::huge, 0);
}

Result<Money> MoneyEdit::value() const
{
    if (isEmpty())
        return Error{ErrorKind::FieldEmpty, {QStringLiteral("money")}, {}};
    return Money::parse(text());
}

void MoneyEdit::setValue(const Money& value)
{
    setText(value.toString());
}

std::optional<Error> MoneyEdit::problem() const
{
    const Result<Money> read = value();
    return read ? std::nullopt : std::optional(read.error());
}

QString MoneyEdit::tidied(const QString& text) const
{
    const Result<Money> read = Money::parse(text);
    return read ? read->toString() : text.trimmed();
}

} // namespace tanu::desktop
