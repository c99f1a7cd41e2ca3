#include "app/desktop/exchange/enrolpanel.h"

#include "app/desktop/shell/theme.h"
#include "app/desktop/widgets/formsection.h"
#include "app/desktop/widgets/textedit.h"

#include <QtCore/QEvent>
#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace tanu::desktop {

namespace {

constexpr int longestAddress = 200;
constexpr int longestCode = 60;

bool isLoopback(const QString& host)
{
    static const QRegularExpression ownNumber(QStringLiteral("^(127(\\.\\d{1,3}){3}|::1)$"));
    return host == QLatin1String("localhost") || ownNumber.match(host).hasMatch();
}

/// Nobody has to know what stands before the name of a server; only this computer itself is asked without a seal.
QString completed(const QString& typed)
{
    if (typed.isEmpty() || typed.contains(QLatin1String("://")))
        return typed;
    const QString plain = QStringLiteral("http://") + typed;
    return isLoopback(QUrl(plain, QUrl::StrictMode).host()) ? plain : QString(QStringLiteral("https://") + typed);
}

} // namespace

EnrolPanel::EnrolPanel(QWidget* parent)
    : QWidget(parent)
    , m_section(new FormSection(this))
    , m_address(new TextEdit(QStringLiteral("server"), longestAddress, this))
    , m_code(new TextEdit(QStringLiteral("code"), longestCode, this))
    , m_enrol(new QPushButton(this))
{
    m_address->setObjectName(QStringLiteral("server"));
    m_code->setObjectName(QStringLiteral("code"));
    m_enrol->setObjectName(QStringLiteral("enrol"));
    setRole(m_enrol, "primary");
    m_enrol->setAutoDefault(true);
    m_address->setRequired(true);
    m_code->setRequired(true);
    m_section->addRow({m_address, m_code});
    auto* buttons = new QWidget(this);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_enrol);
    row->addStretch(1);
    m_section->addWide(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_section);
    setFocusProxy(m_address);
    connect(m_enrol, &QPushButton::clicked, this, &EnrolPanel::ask);
    connect(m_code, &FieldFrame::enterPressed, this, &EnrolPanel::ask);
    retranslate();
}

void EnrolPanel::ask()
{
    if (FieldFrame* wrong = m_section->checkNow()) {
        wrong->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_address->setText(completed(m_address->text().trimmed()));
    const QUrl address(m_address->text(), QUrl::StrictMode);
    const bool isWeb = address.scheme() == QLatin1String("https") || address.scheme() == QLatin1String("http");
    if (!isWeb || address.host().isEmpty()) {
        m_address->showError({ErrorKind::FieldMalformed, {QStringLiteral("server"), m_address->text()}, {}});
        m_address->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT enrolRequested(m_address->text(), m_code->text().trimmed());
}

void EnrolPanel::setBusy(bool isBusy)
{
    m_section->setEnabled(!isBusy && m_isAllowed);
}

void EnrolPanel::setAllowed(bool isAllowed)
{
    m_isAllowed = isAllowed;
    m_section->setEnabled(isAllowed);
    retranslate();
}

bool EnrolPanel::showError(const Error& error)
{
    FieldFrame* field = error.kind == ErrorKind::EnrolmentCodeWrong ? m_code
        : error.kind == ErrorKind::NetworkUnreachable               ? m_address
                                                                    : nullptr;
    if (!field)
        return false;
    field->showError(error);
    field->setFocus(Qt::OtherFocusReason);
    return true;
}

void EnrolPanel::retranslate()
{
    m_section->setHeading(tr("Enrol at the operator's server"));
    m_section->setExplanation(m_isAllowed
            ? tr("The operator gives a code that works once. This computer then makes itself known by its own key.")
            : tr("The administrator of the center does this: choose the person at the top right."));
    m_address->setLabel(tr("&Address of the server"));
    m_address->setHint(tr("For example https://server.example"));
    m_code->setLabel(tr("&One-time code"));
    m_enrol->setText(tr("&Enrol"));
}

void EnrolPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace tanu::desktop
