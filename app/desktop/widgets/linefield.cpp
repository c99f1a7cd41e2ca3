#include "app/desktop/widgets/linefield.h"

#include <QtCore/QEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QLineEdit>

namespace tanu::desktop {

LineField::LineField(QWidget* parent)
    : FieldFrame(parent)
    , m_line(new QLineEdit(this))
{
    m_line->installEventFilter(this);
    setEditor(m_line);
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        textEdited();
        contentsEdited();
    });
}

QString LineField::text() const
{
    return m_line->text();
}

void LineField::setText(const QString& text)
{
    m_line->setText(tidied(text));
    m_line->setCursorPosition(0);
}

void LineField::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

bool LineField::isEmpty() const
{
    return m_line->text().trimmed().isEmpty();
}

void LineField::clear()
{
    m_line->clear();
}

void LineField::textEdited()
{
}

QString LineField::tidied(const QString& text) const
{
    return text;
}

bool LineField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_line)
        return false;
    if (event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason) {
        const QString tidy = tidied(text());
        if (tidy != text())
            m_line->setText(tidy);
        leave();
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    auto* key = static_cast<QKeyEvent*>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!isEnter || key->modifiers().testFlag(Qt::ControlModifier))
        return false;
    moveOn();
    return true;
}

} // namespace tanu::desktop
