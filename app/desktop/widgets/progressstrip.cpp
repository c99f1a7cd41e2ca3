#include "app/desktop/widgets/progressstrip.h"

#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/icons.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

namespace tanu::desktop {

ProgressStrip::ProgressStrip(QWidget* parent)
    : QFrame(parent)
    , m_what(new QLabel(this))
    , m_many(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_stop(new QPushButton(icon(QStringLiteral("stop")), QString(), this))
{
    setRole(this, "card");
    setRole(m_many, "quiet");
    m_bar->setTextVisible(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::large, space::small, space::small, space::small);
    layout->setSpacing(space::medium);
    layout->addWidget(m_what);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_many);
    layout->addWidget(m_stop);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        Q_EMIT stopRequested();
    });
    retranslate();
    hide();
}

void ProgressStrip::start(const QString& what, int total)
{
    m_what->setText(what);
    m_bar->setRange(0, total);
    m_bar->setAccessibleName(what);
    m_stop->setEnabled(true);
    advance(0);
    show();
}

void ProgressStrip::advance(int done)
{
    m_bar->setValue(done);
    tell();
}

void ProgressStrip::finish()
{
    hide();
}

void ProgressStrip::tell()
{
    m_many->setText(m_bar->maximum() > 0
            ? tr("%1 of %2").arg(countText(qMax(0, m_bar->value())), countText(m_bar->maximum()))
            : QString());
}

void ProgressStrip::retranslate()
{
    m_stop->setText(tr("Stop"));
    tell();
}

void ProgressStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace tanu::desktop
