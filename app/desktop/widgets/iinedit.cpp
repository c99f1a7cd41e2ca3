#include "app/desktop/widgets/iinedit.h"

#include "app/desktop/shell/formats.h"

#include <QtGui/QRegularExpressionValidator>
#include <QtWidgets/QLineEdit>

namespace tanu::desktop {

namespace {

constexpr int digitsOfNumber = 12;
constexpr int digitsOfGroup = 6;

QString digitsOf(const QString& text)
{
    QString digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), [](QChar c) { return c.isDigit(); });
    return digits;
}

} // namespace

IinEdit::IinEdit(QWidget* parent)
    : LineField(parent)
{
    line().setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("\\s*([0-9]\\s*){0,12}")), this));
    line().setInputMethodHints(Qt::ImhDigitsOnly);
}

Result<Iin> IinEdit::value() const
{
    if (isEmpty())
        return Error{ErrorKind::FieldEmpty, {QStringLiteral("iin")}, {}};
    return Iin::parse(text());
}

void IinEdit::setValue(const Iin& value)
{
    setText(value.toString());
}

std::optional<Error> IinEdit::problem() const
{
    const Result<Iin> read = value();
    return read ? std::nullopt : std::optional(read.error());
}

void IinEdit::textEdited()
{
    const QString digits = digitsOf(text());
    QString grouped = digits.left(digitsOfGroup);
    if (digits.size() > digitsOfGroup)
        grouped += QLatin1Char(' ') + digits.mid(digitsOfGroup, digitsOfGroup);
    if (grouped != text()) {
        const qsizetype before = digitsOf(text().left(line().cursorPosition())).size();
        const QSignalBlocker quiet(line());
        line().setText(grouped);
        line().setCursorPosition(static_cast<int>(before > digitsOfGroup ? before + 1 : before));
    }
    tellBirthDate();
    if (digits.size() == digitsOfNumber)
        checkNow();
}

void IinEdit::tellBirthDate()
{
    const Result<Iin> read = value();
    const std::optional<QDate> birth = read ? read->birthDate() : std::nullopt;
    setNote(birth ? tr("Born %1 by the digits").arg(dateText(*birth)) : QString());
}

void IinEdit::retranslate()
{
    LineField::retranslate();
    tellBirthDate();
}

} // namespace tanu::desktop
