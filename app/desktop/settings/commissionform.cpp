#include "app/desktop/settings/commissionform.h"

#include "app/desktop/widgets/checklistedit.h"
#include "app/desktop/widgets/choiceedit.h"
#include "app/desktop/widgets/dateedit.h"
#include "app/desktop/widgets/formsection.h"
#include "app/desktop/widgets/segmentedchoice.h"
#include "core/domain/values/searchtext.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>

namespace tanu::desktop {

namespace {

constexpr int longestName = 200;
constexpr int longestNumber = 40;

template <typename Field>
Field* named(Field* field, const char* name)
{
    field->setObjectName(QString::fromLatin1(name));
    return field;
}

/// As the orders name it, in both languages whatever the screen speaks.
const Bilingual& usualName()
{
    static const Bilingual name {QStringLiteral("Емтихан комиссиясы"), QStringLiteral("Экзаменационная комиссия")};
    return name;
}

void addSeat(std::vector<Commission::Seat>& seats, const QString& id, CommissionSeat seat)
{
    if (const auto staff = StaffId::fromText(id))
        seats.push_back({*staff, seat});
}

} // namespace

CommissionForm::CommissionForm(Kinds kinds, QWidget* parent)
    : QWidget(parent)
    , m_kinds(kinds)
    , m_kind(named(new SegmentedChoice(QStringLiteral("kind"), this), "kind"))
    , m_name(QStringLiteral("name"), longestName, this)
    , m_orderNumber(named(new TextEdit(QStringLiteral("order_number"), longestNumber, this), "order_number"))
    , m_orderDate(named(new DateEdit(QStringLiteral("order_date"), nullptr, this), "order_date"))
    , m_chair(named(new ChoiceEdit(QStringLiteral("chair"), foldForSearch, this), "chair"))
    , m_secretary(named(new ChoiceEdit(QStringLiteral("secretary"), foldForSearch, this), "secretary"))
    , m_members(named(new CheckListEdit(QStringLiteral("members"), this), "members"))
    , m_section(new FormSection(this))
{
    if (m_kinds == Kinds::Both)
        m_section->addRow({m_kind});
    m_kind->setVisible(m_kinds == Kinds::Both);
    m_section->addPair(m_name.row());
    m_section->addRow({m_orderNumber, m_orderDate});
    m_section->addPair({m_chair, m_secretary});
    m_section->addRow({m_members});
    m_name.setRequired(true);
    for (FieldFrame* field : std::initializer_list<FieldFrame*> {m_orderNumber, m_orderDate, m_chair, m_secretary, m_members})
        field->setRequired(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_section);
    layout->addStretch(1);
    setFocusProxy(m_kinds == Kinds::Both ? static_cast<QWidget*>(m_kind) : m_orderNumber);
    for (const FieldFrame* field : m_section->fields())
        connect(field, &FieldFrame::valueChanged, this, &CommissionForm::edited);
    for (const ChoiceEdit* seat : {m_chair, m_secretary})
        connect(seat, &FieldFrame::valueChanged, this, &CommissionForm::withholdSeated);
    retranslate();
    clear();
}

void CommissionForm::retranslate()
{
    m_section->setHeading(m_kinds == Kinds::ExamOnly ? tr("Exam commission") : tr("Commission"));
    m_kind->setLabel(tr("Kind"));
    m_kind->setOptions({{codeOf(CommissionKind::Exam), tr("Exam")}, {codeOf(CommissionKind::Appeal), tr("Appeal")}});
    m_name.setLabel(tr("Name"));
    m_orderNumber->setLabel(tr("Number of the order"));
    m_orderDate->setLabel(tr("Date of the order"));
    m_chair->setLabel(tr("Chair"));
    m_secretary->setLabel(tr("Secretary"));
    m_secretary->setHint(tr("Keeps the protocol and does not vote"));
    m_members->setLabel(tr("Members"));
    m_members->setHint(tr("At least two besides the chair"));
}

void CommissionForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CommissionForm::setPeople(const std::vector<Person>& people)
{
    std::vector<Choice> choices;
    for (const Person& person : people)
        choices.push_back({person.id.toText(), person.name, person.position});
    const auto chair = m_chair->value();
    const auto secretary = m_secretary->value();
    m_chair->setChoices(choices);
    m_secretary->setChoices(choices);
    if (chair)
        m_chair->setValue(*chair);
    if (secretary)
        m_secretary->setValue(*secretary);
    m_members->setOptions(choices);
}

void CommissionForm::withholdSeated()
{
    QStringList seated;
    for (const ChoiceEdit* seat : {m_chair, m_secretary}) {
        if (const auto key = seat->value())
            seated.append(*key);
    }
    m_members->setWithheld(seated);
}

void CommissionForm::setValue(const Commission& commission)
{
    clear();
    m_id = commission.id;
    m_isActive = commission.isActive;
    m_kind->setValue(codeOf(commission.kind));
    m_name.setValue(commission.name);
    m_orderNumber->setValue(commission.orderNumber);
    m_orderDate->setValue(commission.orderDate);
    QStringList members;
    for (const Commission::Seat& seat : commission.seats) {
        if (seat.seat == CommissionSeat::Chair)
            m_chair->setValue(seat.staff.toText());
        else if (seat.seat == CommissionSeat::Secretary)
            m_secretary->setValue(seat.staff.toText());
        else
            members.append(seat.staff.toText());
    }
    m_members->setValue(members);
    for (FieldFrame* field : m_section->fields())
        field->clearError();
}

void CommissionForm::clear()
{
    m_id = {};
    m_isActive = true;
    for (FieldFrame* field : m_section->fields()) {
        field->clear();
        field->clearError();
    }
    m_kind->setValue(codeOf(CommissionKind::Exam));
    if (m_kinds == Kinds::ExamOnly)
        m_name.setValue(usualName());
}

std::vector<Commission::Seat> CommissionForm::seats() const
{
    std::vector<Commission::Seat> seats;
    if (const auto chair = m_chair->value())
        addSeat(seats, *chair, CommissionSeat::Chair);
    for (const QString& member : m_members->chosen())
        addSeat(seats, member, CommissionSeat::Member);
    if (const auto secretary = m_secretary->value())
        addSeat(seats, *secretary, CommissionSeat::Secretary);
    return seats;
}

Result<Commission> CommissionForm::check()
{
    if (FieldFrame* wrong = m_section->checkNow()) {
        wrong->setFocus(Qt::OtherFocusReason);
        return wrong->problem().value_or(Error {ErrorKind::FieldEmpty, {wrong->label()}, {}});
    }
    const auto kind = parseCommissionKind(*m_kind->value());
    if (!kind)
        return kind.error();
    Commission commission {m_id, *kind, m_name.value(), m_orderNumber->text().trimmed(), *m_orderDate->value(), seats(),
        m_isActive};
    if (const auto fits = checkCommission(commission); !fits) {
        showError(fits.error());
        return fits.error();
    }
    return commission;
}

bool CommissionForm::isEmpty() const
{
    const Bilingual name = m_name.value();
    const bool isUsual = m_kinds == Kinds::ExamOnly && name.kk == usualName().kk && name.ru == usualName().ru;
    const bool isNamed = !isUsual && !(name.kk.isEmpty() && name.ru.isEmpty());
    return !isNamed && m_orderNumber->isEmpty() && m_orderDate->isEmpty() && seats().empty();
}

FieldFrame* CommissionForm::fieldOf(const Error& error) const
{
    const QString what = error.arguments.value(0);
    if (error.kind == ErrorKind::CommissionIncomplete && (what == QLatin1String("twice") || what == QLatin1String("inactive")))
        return m_members;
    if (error.kind == ErrorKind::AlreadyThere)
        return m_orderNumber;
    if (error.kind == ErrorKind::ImpossibleDate)
        return m_orderDate;
    for (FieldFrame* field : m_section->fields()) {
        if (field->objectName() == what)
            return field;
    }
    return nullptr;
}

bool CommissionForm::showError(const Error& error)
{
    FieldFrame* field = fieldOf(error);
    if (!field)
        return false;
    field->showError(error);
    field->setFocus(Qt::OtherFocusReason);
    return true;
}

void CommissionForm::setReadOnly(bool readOnly)
{
    m_section->setEnabled(!readOnly);
}

} // namespace tanu::desktop
