#include "app/desktop/gate/recoverywindow.h"

#include "app/desktop/shell/theme.h"
#include "app/desktop/widgets/textarea.h"

#include <QtWidgets/QPushButton>

namespace tanu::desktop {

namespace {

constexpr int greatestKey = 200; ///< 65 signs and whatever stands between them

} // namespace

RecoveryWindow::RecoveryWindow(const QString& center, const std::vector<Who>& administrators, Languages& languages)
    : GateCard(languages, nullptr)
    , m_who(new WhoEdit(this))
    , m_key(new TextArea(QStringLiteral("recoverykey"), greatestKey, this))
    , m_back(new QPushButton(this))
    , m_next(new QPushButton(this))
{
    m_key->setObjectName(QStringLiteral("recoverykey"));
    m_key->setRequired(true);
    m_next->setObjectName(QStringLiteral("recover"));
    for (QPushButton* button : {m_back, m_next})
        button->setAutoDefault(true);
    setRole(m_next, "primary");
    setOwner(center);
    m_who->setPeople(administrators);
    m_who->setLogin(administrators.empty() ? QString() : administrators.front().login);
    m_who->setVisible(administrators.size() > 1);
    m_who->setRequired(true);
    add(m_key);
    add(m_who);
    addButtons({m_back, m_next});
    resize(usualSize);
    m_key->setFocus(Qt::OtherFocusReason);
    connect(m_key, &FieldFrame::enterPressed, this, &RecoveryWindow::give);
    connect(m_next, &QPushButton::clicked, this, &RecoveryWindow::give);
    connect(m_back, &QPushButton::clicked, this, &RecoveryWindow::cancelled);
    retranslate();
}

void RecoveryWindow::give()
{
    const bool isNamed = m_who->isHidden() || m_who->checkNow();
    if (!m_key->checkNow())
        return m_key->setFocus(Qt::OtherFocusReason);
    if (!isNamed)
        return m_who->setFocus(Qt::OtherFocusReason);
    Q_EMIT given(m_key->text().simplified(), *m_who->login());
}

void RecoveryWindow::setKey(const QString& key)
{
    m_key->setValue(key);
}

void RecoveryWindow::refuse(const Error& error)
{
    if (error.kind != ErrorKind::RecoveryKeyWrong)
        return showAt({m_key}, error);
    m_key->showError(error);
    m_key->setFocus(Qt::OtherFocusReason);
}

void RecoveryWindow::retranslate()
{
    setWindowTitle(tr("Tanu"));
    setHeading(tr("Lost password"));
    setExplanation(tr("Whoever knows the administrator's password gives you a new one in the settings, under People. If nobody "
                      "knows it, type the recovery key: the sheet that was printed when the center was made."));
    m_key->setLabel(tr("&Recovery key"));
    m_who->setLabel(tr("Whose pass&word"));
    m_key->setHint(tr("13 groups of five signs; hyphens and capitals do not matter"));
    m_back->setText(tr("&Back"));
    m_next->setText(tr("&Continue"));
}

} // namespace tanu::desktop
