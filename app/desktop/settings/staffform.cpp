#include "app/desktop/settings/staffform.h"

#include "app/desktop/shell/words.h"
#include "app/desktop/widgets/checklistedit.h"
#include "app/desktop/widgets/formsection.h"
#include "app/desktop/widgets/nameedit.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>

namespace tanu::desktop {

namespace {

constexpr int longestPosition = 200;

NameEdit* nameEdit(const char* field, QWidget* parent)
{
    auto* edit = new NameEdit(QString::fromLatin1(field), parent);
    edit->setObjectName(QString::fromLatin1(field));
    return edit;
}

QString keyOf(Role role)
{
    return QString::number(static_cast<int>(role));
}

} // namespace

StaffForm::StaffForm(For whom, QWidget* parent)
    : QWidget(parent)
    , m_whom(whom)
    , m_surname(nameEdit("surname", this))
    , m_givenName(nameEdit("givenname", this))
    , m_patronymic(nameEdit("patronymic", this))
    , m_position(QStringLiteral("position"), longestPosition, this)
    , m_roles(new CheckListEdit(QStringLiteral("roles"), this))
    , m_section(new FormSection(this))
{
    m_roles->setObjectName(QStringLiteral("roles"));
    m_section->addRow({m_surname, m_givenName});
    m_section->addRow({m_patronymic});
    m_section->addPair(m_position.row());
    m_section->addRow({m_roles});
    m_surname->setRequired(true);
    m_givenName->setRequired(true);
    m_roles->setRequired(m_whom == For::Anybody);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_section);
    layout->addStretch(1);
    setFocusProxy(m_surname);
    for (const FieldFrame* field : m_section->fields())
        connect(field, &FieldFrame::valueChanged, this, &StaffForm::edited);
    retranslate();
}

void StaffForm::retranslate()
{
    m_section->setHeading(m_whom == For::Head ? tr("Head of the center") : tr("Person of the staff"));
    m_surname->setLabel(tr("&Surname"));
    m_givenName->setLabel(tr("&Given name"));
    m_patronymic->setLabel(tr("&Patronymic"));
    m_position.setLabel(tr("Position"));
    m_roles->setLabel(m_whom == For::Head ? tr("What else the head does") : tr("Roles"));
    std::vector<Choice> options;
    for (const Role role : allRoles) {
        if (m_whom != For::Head || role != Role::Head)
            options.push_back({keyOf(role), wordOf(role)});
    }
    m_roles->setOptions(options);
}

void StaffForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StaffForm::setValue(const StaffMember& member)
{
    m_id = member.id;
    m_isActive = member.isActive;
    m_surname->setValue(member.name.surname());
    m_givenName->setValue(member.name.givenName());
    m_patronymic->setValue(member.name.patronymic());
    m_position.setValue(member.position);
    QStringList keys;
    for (const Role role : allRoles) {
        if (member.roles.testFlag(role))
            keys.append(keyOf(role));
    }
    m_roles->setValue(keys);
    for (FieldFrame* field : m_section->fields())
        field->clearError();
}

void StaffForm::clear()
{
    m_id = {};
    m_isActive = true;
    for (FieldFrame* field : m_section->fields()) {
        field->clear();
        field->clearError();
    }
}

Result<StaffMember> StaffForm::check()
{
    if (FieldFrame* wrong = m_section->checkNow()) {
        wrong->setFocus(Qt::OtherFocusReason);
        return wrong->problem().value_or(Error {ErrorKind::FieldEmpty, {wrong->label()}, {}});
    }
    const auto name = PersonName::of(m_surname->text(), m_givenName->text(), m_patronymic->text());
    if (!name) {
        showError(name.error());
        return name.error();
    }
    return StaffMember {m_id, *name, m_position.value(), typedRoles(), m_isActive};
}

Roles StaffForm::typedRoles() const
{
    Roles roles = m_whom == For::Head ? Roles(Role::Head) : Roles();
    for (const QString& key : m_roles->chosen())
        roles |= static_cast<Role>(key.toInt());
    return roles;
}

QString StaffForm::typedName() const
{
    return QString(m_surname->text() + QLatin1Char(' ') + m_givenName->text()).trimmed();
}

bool StaffForm::isEmpty() const
{
    const auto& fields = m_section->fields();
    return std::all_of(fields.begin(), fields.end(), [](const FieldFrame* field) { return field->isEmpty(); });
}

bool StaffForm::showError(const Error& error)
{
    if (m_section->showError(error))
        return true;
    if (error.kind != ErrorKind::LastOfRole)
        return false;
    m_roles->showError(error);
    return true;
}

void StaffForm::setReadOnly(bool readOnly)
{
    m_section->setEnabled(!readOnly);
}

} // namespace tanu::desktop
