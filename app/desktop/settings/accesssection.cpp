#include "app/desktop/settings/accesssection.h"

#include "app/desktop/gate/deskguard.h"
#include "app/desktop/gate/persons.h"
#include "app/desktop/gate/recoverykeywindow.h"
#include "app/desktop/gate/recoverypaper.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/countedit.h"
#include "app/desktop/widgets/formsection.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialog>
#include <QtWidgets/QPushButton>

namespace tanu::desktop {

namespace {

/// The button at the left of a section.
QWidget* rowOf(QPushButton* button, QWidget* parent)
{
    auto* row = new QWidget(parent);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(button);
    layout->addStretch(1);
    return row;
}

} // namespace

AccessSection::AccessSection(DeskContext& context, Languages& languages, QWidget* parent)
    : SettingsSection(context, parent)
    , m_languages(languages)
    , m_lock(new FormSection(this))
    , m_minutes(new CountEdit(QStringLiteral("minutes"), IdleWatch::leastMinutes, IdleWatch::mostMinutes, this))
    , m_save(new QPushButton(this))
    , m_recovery(new FormSection(this))
    , m_renew(new QPushButton(this))
{
    m_minutes->setObjectName(QStringLiteral("minutes"));
    m_save->setObjectName(QStringLiteral("saveMinutes"));
    m_renew->setObjectName(QStringLiteral("renewKey"));
    m_minutes->setRequired(true);
    setRole(m_save, "primary");
    m_lock->addRow({m_minutes});
    m_lock->addWide(rowOf(m_save, m_lock));
    m_recovery->addWide(rowOf(m_renew, m_recovery));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::large);
    for (QWidget* widget : std::initializer_list<QWidget*> {&banner(), m_lock, m_recovery})
        layout->addWidget(widget);
    layout->addStretch(1);
    setFocusProxy(m_minutes);
    connect(m_save, &QPushButton::clicked, this, &AccessSection::saveMinutes);
    connect(m_renew, &QPushButton::clicked, this, &AccessSection::renewKey);
}

QString AccessSection::title() const
{
    return tr("Access");
}

void AccessSection::refresh()
{
    m_minutes->setValue(context().settings().value(DeskGuard::minutesSetting(), IdleWatch::usualMinutes).toInt());
    m_renew->setEnabled(context().may(Action::SaveAccount));
}

void AccessSection::saveMinutes()
{
    if (!m_minutes->checkNow())
        return m_minutes->setFocus(Qt::OtherFocusReason);
    context().settings().setValue(DeskGuard::minutesSetting(), *m_minutes->value());
    context().tellChanged();
    tellDone(tr("The desk locks after %n minute(s) without work.", nullptr, *m_minutes->value()));
}

void AccessSection::renewKey()
{
    auto desk = context().signing(Action::SaveAccount,
        {tr("Make another recovery key?"), tr("Make the key"),
            tr("The key before opens nothing new any more. Backups that were made before stay sealed to it.")});
    if (!desk)
        return;
    const auto key = ReplaceRecoveryKey(*desk).run();
    if (!key)
        return banner().showError(key.error());
    pendingrecovery::set(context().settings());
    const RecoveryKeyForm form {
        centerName(context().connection(), m_languages.current()), context().clock().today(), *key};
    QDialog dialog(this);
    auto* layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* window = new RecoveryKeyWindow(
        *key, [this, form] { return printRecoveryKey(form, m_languages.current()); }, m_languages, &dialog);
    window->setOwner(form.centerName);
    layout->addWidget(window);
    dialog.setWindowTitle(window->windowTitle());
    dialog.resize(GateCard::usualSize);
    connect(window, &RecoveryKeyWindow::confirmed, &dialog, &QDialog::accept);
    if (dialog.exec() != QDialog::Accepted)
        return banner().say(Tone::Warning, tr("Nobody has confirmed the sheet: the next sign-in of an administrator makes another key."));
    pendingrecovery::clear(context().settings());
    tellDone(tr("The new recovery key counts from now on."));
}

void AccessSection::retranslate()
{
    m_lock->setHeading(tr("Lock"));
    m_lock->setExplanation(tr("Without keys and mouse the desk locks by itself; Ctrl+L locks it at once. Whoever works opens it "
                              "with their password. This counts for this computer."));
    m_minutes->setLabel(tr("&Minutes until it locks"));
    m_minutes->setHint(tr("From 1 to 60"));
    m_save->setText(tr("&Save"));
    m_recovery->setHeading(tr("Recovery key"));
    m_recovery->setExplanation(tr("It opens the center when the administrator's password is lost, and the backups when the computer "
                                  "is. If the sheet is lost, or somebody may have seen it, make another key."));
    m_renew->setText(tr("Make another &key…"));
}

} // namespace tanu::desktop
