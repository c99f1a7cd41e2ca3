#include "app/desktop/widgets/textarea.h"

#include "app/desktop/shell/theme.h"

#include <QtCore/QEvent>
#include <QtWidgets/QPlainTextEdit>

namespace tanu::desktop {

namespace {

constexpr int usualHeight = 3 * space::fieldHeight;

} // namespace

TextArea::TextArea(QString field, int greatestLength, QWidget* parent)
    : FieldFrame(parent)
    , m_text(new QPlainTextEdit(this))
    , m_field(std::move(field))
    , m_greatestLength(greatestLength)
{
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(usualHeight);
    m_text->installEventFilter(this);
    setEditor(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &TextArea::contentsEdited);
}

void TextArea::setLines(int lines)
{
    m_text->setFixedHeight(lines * m_text->fontMetrics().lineSpacing() + space::large);
}

Result<QString> TextArea::value() const
{
    const QString text = m_text->toPlainText().trimmed();
    if (text.isEmpty())
        return Error{ErrorKind::FieldEmpty, {m_field}, {}};
    if (text.size() > m_greatestLength)
        return Error{ErrorKind::FieldTooLong, {m_field, QString::number(m_greatestLength)}, {}};
    return text;
}

void TextArea::setValue(const QString& value)
{
    m_text->setPlainText(value);
}

QString TextArea::text() const
{
    return m_text->toPlainText();
}

bool TextArea::isEmpty() const
{
    return m_text->toPlainText().trimmed().isEmpty();
}

void TextArea::clear()
{
    m_text->clear();
}

std::optional<Error> TextArea::problem() const
{
    const Result<QString> read = value();
    return read ? std::nullopt : std::optional(read.error());
}

bool TextArea::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::FocusOut)
        leave();
    return false;
}

} // namespace tanu::desktop
