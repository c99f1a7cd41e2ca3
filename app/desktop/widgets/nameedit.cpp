#include "app/desktop/widgets/nameedit.h"

#include "core/domain/values/personname.h"

#include <QtGui/QRegularExpressionValidator>
#include <QtWidgets/QLineEdit>

namespace tanu::desktop {

namespace {

bool startsPart(const QString& text, qsizetype at)
{
    return at == 0 || text.at(at - 1) == QLatin1Char('-') || text.at(at - 1).isSpace();
}

QString withCapitals(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (startsPart(text, i))
            text[i] = text.at(i).toUpper();
    }
    return text;
}

} // namespace

NameEdit::NameEdit(QString field, QWidget* parent)
    : LineField(parent)
    , m_field(std::move(field))
{
    line().setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[\\p{L}\\p{M} .'’ʼ-]*"),
                                            QRegularExpression::UseUnicodePropertiesOption),
            this));
    line().setMaxLength(PersonName::greatestLength);
}

Result<QString> NameEdit::value() const
{
    if (isEmpty())
        return Error{ErrorKind::FieldEmpty, {m_field}, {}};
    const QString typed = tidied(text());
    if (!typed.front().isLetter())
        return Error{ErrorKind::FieldMalformed, {m_field, typed}, {}};
    return typed;
}

std::optional<Error> NameEdit::problem() const
{
    const Result<QString> read = value();
    return read ? std::nullopt : std::optional(read.error());
}

QString NameEdit::capitalised(const QString& text)
{
    const QString plain = text.normalized(QString::NormalizationForm_C).simplified();
    const bool isShouted = plain.size() > 1 && plain == plain.toUpper();
    return withCapitals(isShouted ? plain.toLower() : plain);
}

void NameEdit::textEdited()
{
    const QString wanted = withCapitals(text());
    if (wanted == text())
        return;
    const int cursor = line().cursorPosition();
    const QSignalBlocker quiet(line());
    line().setText(wanted);
    line().setCursorPosition(cursor);
}

QString NameEdit::tidied(const QString& text) const
{
    return capitalised(text);
}

} // namespace tanu::desktop
