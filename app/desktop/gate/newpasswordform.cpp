#include "app/desktop/gate/newpasswordform.h"

#include "app/desktop/shell/errortext.h"
#include "app/desktop/shell/theme.h"
#include "app/desktop/widgets/passwordedit.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>

namespace tanu::desktop {

NewPasswordForm::NewPasswordForm(Judge judge, int shortest, QWidget* parent)
    : QWidget(parent)
    , m_judge(std::move(judge))
    , m_shortest(shortest)
    , m_first(new PasswordEdit(QStringLiteral("newpassword"), this))
    , m_again(new PasswordEdit(QStringLiteral("again"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::large);
    for (PasswordEdit* field : {m_first, m_again}) {
        field->setRequired(true);
        layout->addWidget(field);
        connect(field, &FieldFrame::valueChanged, this, &NewPasswordForm::edited);
    }
    setFocusProxy(m_first);
    connect(m_first, &FieldFrame::valueChanged, this, &NewPasswordForm::tellStrength);
    connect(m_again, &FieldFrame::enterPressed, this, &NewPasswordForm::finished);
    tellStrength();
}

void NewPasswordForm::setLabels(const QString& first, const QString& again)
{
    m_first->setLabel(first);
    m_again->setLabel(again);
}

void NewPasswordForm::tellStrength()
{
    const auto weak = m_judge(m_first->text());
    const QString length = tr("At least %1 signs.").arg(m_shortest);
    const QString advice
        = length + QLatin1Char(' ') + tr("A sentence of several words is easy to remember and hard to guess.");
    m_first->keepRoomFor(advice);
    if (m_first->isEmpty())
        return m_first->setHint(advice);
    if (!weak)
        return m_first->setHint(tr("Strong enough."));
    const bool isShort = m_first->text().size() < m_shortest;
    m_first->setHint(isShort ? QString(textOf(*weak) + QLatin1Char(' ') + length) : textOf(*weak));
}

Error NewPasswordForm::refuse(FieldFrame* field, const Error& error)
{
    field->showError(error);
    field->setFocus(Qt::OtherFocusReason);
    return error;
}

Result<QString> NewPasswordForm::check()
{
    const auto typed = m_first->value();
    if (!typed)
        return refuse(m_first, typed.error());
    if (const auto weak = m_judge(*typed))
        return refuse(m_first, *weak);
    if (const auto again = m_again->value(); !again)
        return refuse(m_again, again.error());
    if (m_again->text() != *typed)
        return refuse(m_again, {ErrorKind::PasswordWeak, {QStringLiteral("differs")}, {}});
    return *typed;
}

void NewPasswordForm::showError(const Error& error)
{
    refuse(m_first, error);
}

void NewPasswordForm::clear()
{
    for (PasswordEdit* field : {m_first, m_again}) {
        field->clear();
        field->clearError();
    }
}

void NewPasswordForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        tellStrength();
    QWidget::changeEvent(event);
}

} // namespace tanu::desktop
