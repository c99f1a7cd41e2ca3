#include "app/desktop/widgets/knownvalue.h"

#include "app/desktop/widgets/linefield.h"

#include <QtCore/QEvent>

namespace tanu::desktop {

KnownValue::KnownValue(LineField& line, Stands stands)
    : QPushButton(&line)
    , m_line(line)
{
    setObjectName(QStringLiteral("known"));
    if (stands == Stands::Beside)
        line.addBeside(this);
    hide();
    retranslate();
    connect(this, &QPushButton::clicked, this, [this] {
        m_line.setText(m_value);
        m_line.setFocus(Qt::OtherFocusReason);
    });
}

void KnownValue::offer(const QString& value)
{
    m_value = value;
    setToolTip(value);
    setAccessibleDescription(value);
    setVisible(!value.isEmpty());
}

void KnownValue::retranslate()
{
    setText(tr("As in the file"));
}

void KnownValue::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QPushButton::changeEvent(event);
}

} // namespace tanu::desktop
