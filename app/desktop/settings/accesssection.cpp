#include "app/desktop/settings/accesssection.h"

#include "app/desktop/gate/deskguard.h"
#include "app/desktop/gate/persons.h"
#include "app/desktop/gate/recoverykeywindow.h"
#include "app/desktop/gate/recoverypaper.h"
#include "app/desktop/settings/accountlist.h"
#include "app/desktop/settings/accountpanel.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/countedit.h"
#include "app/desktop/widgets/datatable.h"
#include "app/desktop/widgets/formsection.h"
#include "core/domain/foureyes.h"
#include "core/services/accounts/accountquery.h"
#include "core/services/accounts/savedesklock.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTableView>

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

AccessSection::AccessSection(DeskContext& context, Languages& languages, Doorkeeper* doors, QWidget* parent)
    : SettingsSection(context, parent)
    , m_languages(languages)
    , m_area(new QScrollArea(this))
    , m_accounts(new QWidget(this))
    , m_heading(new QLabel(m_accounts))
    , m_explanation(new QLabel(m_accounts))
    , m_list(new AccountList(context, m_accounts))
    , m_account(doors ? new AccountPanel(context, *doors, this) : nullptr)
    , m_own(new QWidget(this))
    , m_lock(new FormSection(m_own))
    , m_minutes(new CountEdit(QStringLiteral("minutes"), leastLockMinutes, mostLockMinutes, m_lock))
    , m_save(new QPushButton(m_lock))
    , m_recovery(new FormSection(m_own))
    , m_renew(new QPushButton(m_recovery))
{
    auto* content = new QWidget;
    setRole(content, "scrolled");
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::large);
    if (m_account) {
        rows->addWidget(m_account);
        m_account->standAlone();
        m_account->hide();
        connect(m_account, &AccountPanel::saved, this, &AccessSection::takeSaved);
        connect(m_account, &AccountPanel::refused, &banner(), &Banner::showError);
    }
    rows->addWidget(buildAccounts());
    rows->addWidget(buildOwn());
    rows->addStretch(1);
    m_area->setWidget(content);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::large);
    layout->addWidget(&banner());
    layout->addWidget(m_area, 1);
    connect(m_list, &AccountList::accountWanted, this, &AccessSection::openAccount);
    connect(&m_list->table(), &DataTable::selectionChanged, this, &AccessSection::followList);
    connect(m_list, &AccountList::refused, &banner(), &Banner::showError);
    connect(m_save, &QPushButton::clicked, this, &AccessSection::saveMinutes);
    connect(m_renew, &QPushButton::clicked, this, &AccessSection::renewKey);
}

QWidget* AccessSection::buildAccounts()
{
    setRole(m_heading, "section");
    setRole(m_explanation, "quietText");
    m_explanation->setWordWrap(true);
    auto* rows = new QVBoxLayout(m_accounts);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::small);
    rows->addWidget(m_heading);
    rows->addWidget(m_explanation);
    rows->addWidget(m_list);
    return m_accounts;
}

/// What is of this computer and of the key, beside each other.
QWidget* AccessSection::buildOwn()
{
    m_minutes->setObjectName(QStringLiteral("minutes"));
    m_save->setObjectName(QStringLiteral("saveMinutes"));
    m_renew->setObjectName(QStringLiteral("renewKey"));
    m_minutes->setRequired(true);
    m_lock->addRow({m_minutes});
    m_lock->addWide(rowOf(m_save, m_lock));
    m_recovery->addWide(rowOf(m_renew, m_recovery));
    auto* columns = new QHBoxLayout(m_own);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(space::large);
    columns->addWidget(m_lock, 1, Qt::AlignTop);
    columns->addWidget(m_recovery, 1, Qt::AlignTop);
    return m_own;
}

QString AccessSection::title() const
{
    return tr("Access");
}

void AccessSection::refresh()
{
    m_minutes->setValue(DeskGuard::minutesFor(context()));
    tellLock();
    m_renew->setEnabled(context().may(Action::SaveAccount));
    tellAccounts();
}

/// A desk is left open no longer by whoever would like it so (S1).
void AccessSection::tellLock()
{
    const bool maySet = context().may(Action::SaveDeskLock);
    m_minutes->setReadOnly(!maySet);
    m_minutes->setHint(maySet ? tr("From 1 to 60") : context().onlyText(Action::SaveDeskLock, Reserved::Changing));
    m_save->setEnabled(maySet);
}

void AccessSection::tellAccounts()
{
    const bool mayOpen = mayOpenAccounts();
    m_list->setVisible(mayOpen);
    m_explanation->setText(mayOpen ? tr("Whoever has no account can neither sign in nor record or sign anything. Enter shows the account.")
                                   : tr("Accounts are opened and closed by the administrator."));
    setFocusProxy(mayOpen ? static_cast<QWidget*>(m_list) : m_minutes);
    if (mayOpen)
        m_list->tell();
    else
        closeAccount();
}

bool AccessSection::mayOpenAccounts() const
{
    return m_account && context().may(Action::SaveAccount);
}

QWidget* AccessSection::beginWork()
{
    if (!mayOpenAccounts())
        return nullptr;
    if (m_account->isHidden()) {
        const auto next = m_list->withoutAccount();
        if (!next)
            return nullptr;
        showAccount(*next);
    }
    return m_account->fields().front();
}

bool AccessSection::isAccountNeeded() const
{
    const auto staff = AccountQuery(context().connection(), context().clock().now()).staff();
    if (!staff)
        return true;
    const auto able = membersWhoCanSignIn(*staff);
    return rolesLackingForOneCase(able) || signerWhoLeavesNobody(able, membersOf(*staff));
}

void AccessSection::showAccount(const StaffId& staff)
{
    m_isNeeded = isAccountNeeded();
    m_account->showFor(staff);
    m_isNewAccount = m_account->isNew();
    m_list->choose(staff);
}

void AccessSection::openAccount(const StaffId& staff)
{
    banner().dismiss();
    showAccount(staff);
    m_account->fields().front()->setFocus(Qt::OtherFocusReason);
    m_area->ensureWidgetVisible(m_account);
}

/// The arrow keys reach rows that are out of sight: the list does not scroll by itself.
void AccessSection::followList()
{
    const QTableView& view = m_list->table().view();
    if (!view.hasFocus())
        return;
    const QRect row = view.visualRect(view.currentIndex());
    const QPoint middle = view.viewport()->mapTo(m_area->widget(), row.center());
    m_area->ensureVisible(middle.x(), middle.y(), 0, space::rowHeight);
}

void AccessSection::closeAccount()
{
    if (m_account)
        m_account->showFor(std::nullopt);
}

void AccessSection::takeSaved(const QString& what)
{
    const bool isEnough = m_isNeeded && !isAccountNeeded();
    const bool goesOn = m_isNewAccount && !isEnough;
    closeAccount();
    context().tellChanged(); // the header and planned sessions name who can sign in
    tellAccounts();
    if (const auto next = goesOn ? m_list->withoutAccount() : std::nullopt)
        openAccount(*next);
    tellDone(isEnough ? QString(what + QLatin1Char(' ') + tr("For one case no further account is needed.")) : what);
    if (m_account->isHidden())
        m_list->setFocus(Qt::OtherFocusReason);
}

bool AccessSection::escape()
{
    if (!m_account || m_account->isHidden())
        return false;
    closeAccount();
    m_list->setFocus(Qt::OtherFocusReason);
    return true;
}

bool AccessSection::isOfUse() const
{
    return mayOpenAccounts() || context().may(Action::SaveDeskLock);
}

void AccessSection::saveMinutes()
{
    if (!m_minutes->checkNow())
        return m_minutes->setFocus(Qt::OtherFocusReason);
    Desk desk = context().desk();
    if (const auto saved = SaveDeskLock(desk).run(*m_minutes->value()); !saved)
        return banner().showError(saved.error());
    context().settings().remove(DeskGuard::minutesSetting());
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
    Desk own = context().desk();
    if (const auto confirmed = pendingrecovery::confirm(own, context().settings()); !confirmed)
        return banner().showError(confirmed.error());
    tellDone(tr("The new recovery key counts from now on."));
}

void AccessSection::retranslate()
{
    m_heading->setText(tr("Accounts of the staff"));
    tellAccounts();
    m_lock->setHeading(tr("Lock"));
    m_lock->setExplanation(tr("Without keys and mouse the desk locks by itself; Ctrl+L locks it at once. Whoever works opens it "
                              "with their password. This counts for this computer."));
    m_minutes->setLabel(tr("&Minutes until it locks"));
    tellLock();
    m_save->setText(tr("&Save"));
    m_recovery->setHeading(tr("Recovery key"));
    m_recovery->setExplanation(tr("It opens the center when the administrator's password is lost, and the backups when the computer "
                                  "is. If the sheet is lost, or somebody may have seen it, make another key."));
    m_renew->setText(tr("Make another &key…"));
}

} // namespace tanu::desktop
