#include "app/desktop/venues/fingerprintline.h"

#include "app/desktop/shell/theme.h"

#include <QtCore/QEvent>
#include <QtGui/QFontDatabase>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>

namespace tanu::desktop {

FingerprintLine::FingerprintLine(QWidget* parent)
    : QWidget(parent)
    , m_caption(new QLabel(this))
    , m_fingerprint(new QLabel(this))
{
    setRole(m_caption, "quietText");
    m_fingerprint->setObjectName(QStringLiteral("fingerprint"));
    m_fingerprint->setTextFormat(Qt::PlainText);
    m_fingerprint->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(m_caption);
    layout->addWidget(m_fingerprint);
    layout->addStretch(1);
    retranslate();
    setFingerprint({});
}

void FingerprintLine::setFingerprint(const QString& fingerprint)
{
    m_fingerprint->setText(fingerprint);
    setVisible(!fingerprint.isEmpty());
}

void FingerprintLine::retranslate()
{
    m_caption->setText(tr("Fingerprint:"));
}

void FingerprintLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace tanu::desktop
