#include "app/desktop/help/helpdesk.h"

#include "app/desktop/help/helptopics.h"
#include "app/desktop/help/helpwindow.h"
#include "app/desktop/shell/mainwindow.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QApplication>

namespace tanu::desktop {

HelpDesk::HelpDesk(Languages& languages)
    : m_languages(languages)
{
}

HelpDesk::~HelpDesk() = default;

void HelpDesk::serve(MainWindow& frame)
{
    m_frame = &frame;
    connect(&frame, &MainWindow::helpRequested, this,
        [this, &frame] { show(helptopics::of(frame.focusWidget(), frame.currentPage())); });
}

void HelpDesk::serve(QWidget& window)
{
    connect(new QShortcut(QKeySequence(Qt::Key_F1), &window), &QShortcut::activated, this,
        [this, &window] { show(helptopics::of(window.focusWidget(), &window)); });
}

void HelpDesk::show(const QString& topic)
{
    if (!m_window) {
        m_window = std::make_unique<HelpWindow>(m_languages);
        connect(m_window.get(), &HelpWindow::supportRequested, this, &HelpDesk::goToSupport);
    }
    m_window->offerSupport(m_frame && !m_frame->isCovered());
    m_window->open(topic);
}

void HelpDesk::goToSupport()
{
    if (!m_frame || m_frame->isCovered())
        return;
    m_frame->goTo({QStringLiteral("support"), QStringLiteral("write")});
    m_frame->raise();
    m_frame->activateWindow();
}

} // namespace tanu::desktop
