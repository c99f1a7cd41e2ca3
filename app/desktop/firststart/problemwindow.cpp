#include "app/desktop/firststart/problemwindow.h"

#include "app/desktop/shell/errortext.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/shell/theme.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace tanu::desktop {

namespace {

constexpr QSize usualSize {720, 360};

QLabel* words(const char* role, QWidget* parent)
{
    auto* label = new QLabel(parent);
    setRole(label, role);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

ProblemWindow::ProblemWindow(const Error& error, const QString& folder)
    : m_error(error)
    , m_data(folder)
    , m_heading(words("page", this))
    , m_reason(words("strong", this))
    , m_advice(words("", this))
    , m_place(words("quiet", this))
    , m_retry(new QPushButton(icon(QStringLiteral("sync"), ColourRole::AccentText), QString(), this))
    , m_close(new QPushButton(this))
{
    setRole(m_retry, "primary");
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_retry);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::vast, space::vast, space::vast, space::huge);
    layout->setSpacing(space::large);
    for (QLabel* label : {m_heading, m_reason, m_advice, m_place})
        layout->addWidget(label);
    layout->addStretch(1);
    layout->addLayout(buttons);
    resize(usualSize);
    m_retry->setAutoDefault(true);
    m_close->setAutoDefault(true);
    m_retry->setFocus();
    connect(m_retry, &QPushButton::clicked, this, &ProblemWindow::retryRequested);
    connect(m_close, &QPushButton::clicked, this, &QWidget::close);
    retranslate();
}

QString ProblemWindow::reason() const
{
    return m_reason->text();
}

QString ProblemWindow::advice() const
{
    switch (m_error.kind) {
    case ErrorKind::KeyStoreUnavailable:
    case ErrorKind::KeyMissing:
        return tr("The key of this installation lies in the keychain of the operating system. Log in to the desktop, "
                  "unlock the keychain (for example GNOME Keyring or KWallet), and try again.");
    case ErrorKind::DatabaseBusy:
        return tr("Another program has the data open. Close it and try again.");
    case ErrorKind::DatabaseNewer:
        return tr("The data was written by a newer version of Tanu. Install that version; nothing was changed.");
    case ErrorKind::DiskFull:
        return tr("Make room on the disk and try again. Nothing was lost.");
    default:
        return tr("Nothing was changed. If it does not go away, keep the folder as it is and ask the one who looks "
                  "after this computer.");
    }
}

void ProblemWindow::retranslate()
{
    setWindowTitle(tr("Tanu"));
    m_heading->setText(tr("The center cannot be opened"));
    m_reason->setText(textOf(m_error));
    m_advice->setText(advice());
    m_place->setText(tr("Folder: %1").arg(m_data));
    m_retry->setText(tr("&Try again"));
    m_close->setText(tr("Close"));
}

void ProblemWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace tanu::desktop
