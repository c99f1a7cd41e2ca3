#include "app/desktop/applications/intakeform.h"

#include "app/desktop/applications/basissection.h"
#include "app/desktop/applications/consentsection.h"
#include "app/desktop/applications/documentssection.h"
#include "app/desktop/applications/educationsection.h"
#include "app/desktop/applications/intakecontroller.h"
#include "app/desktop/applications/personsection.h"
#include "app/desktop/applications/soughtsection.h"
#include "app/desktop/context/deskcontext.h"
#include "app/desktop/shell/theme.h"
#include "app/desktop/widgets/fieldframe.h"
#include "app/desktop/widgets/formoutline.h"
#include "app/desktop/shell/taborder.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

namespace tanu::desktop {

namespace {

constexpr int widestForm = 900;

} // namespace

IntakeForm::IntakeForm(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea(this))
    , m_person(new PersonSection(context.registers(), this))
    , m_sought(new SoughtSection(this))
    , m_education(new EducationSection(this))
    , m_basis(new BasisSection(context.calendar(), this))
    , m_documents(new DocumentsSection(context, this))
    , m_consent(new ConsentSection(context.calendar(), this))
    , m_sections({m_person, m_sought, m_education, m_basis, m_documents, m_consent})
{
    build();
    setFocusProxy(m_person);
    for (IntakeSection* section : m_sections)
        listen(section);
    connect(m_sought, &SoughtSection::programmeChosen, this, &IntakeForm::programmeChosen);
    connect(m_basis, &BasisSection::basisChosen, this,
        [this] { m_person->setRegionRequired(m_basis->basis() == Basis::Voucher); });
    connect(m_documents, &DocumentsSection::papersChanged, this, [this] { orderTabs(*this); });
    connect(m_person, &PersonSection::identityChanged, this, [this] { m_documents->offerEarlier(m_person->identity()); });
    connect(m_documents, &DocumentsSection::earlierPicked, this, [this](std::optional<int> year) {
        if (year)
            m_education->setEarlierUntil(*year);
    });
}

void IntakeForm::build()
{
    auto* inside = new QWidget(m_scroll);
    inside->setProperty("role", QStringLiteral("scrolled"));
    auto* body = new QWidget(inside);
    body->setMaximumWidth(widestForm);
    auto* sections = new QVBoxLayout(body);
    sections->setContentsMargins(0, 0, 0, 0);
    sections->setSpacing(space::large);
    auto* outline = new FormOutline(*m_scroll, inside);
    for (IntakeSection* section : m_sections) {
        sections->addWidget(section);
        outline->addSection(section);
    }
    sections->addStretch(1);
    auto* beside = new QVBoxLayout;
    beside->addWidget(outline);
    beside->addStretch(1);
    auto* columns = new QHBoxLayout(inside);
    columns->setContentsMargins(0, 0, space::small, 0);
    columns->setSpacing(space::large);
    columns->addWidget(body, 100);
    columns->addLayout(beside);
    columns->addStretch(1);
    // The outline stays in sight beside the form, the scroll bar at the edge of the window.
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, beside,
        [beside](int value) { beside->setContentsMargins(0, value, 0, 0); });
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
}

void IntakeForm::listen(IntakeSection* section)
{
    section->keep(m_book);
    connect(section, &FormSection::edited, this, &IntakeForm::edited);
    for (FieldFrame* field : section->fields())
        connect(field, &FieldFrame::valueChanged, this, [this, field] { m_touched.insert(field); });
}

void IntakeForm::setProfessions(std::vector<ProfessionRow> professions)
{
    m_sought->setProfessions(std::move(professions));
}

const Profession* IntakeForm::profession() const
{
    const ProfessionRow* row = m_sought->profession();
    return row ? &row->profession : nullptr;
}

ProgrammeId IntakeForm::programmeId() const
{
    return m_sought->programme();
}

void IntakeForm::follow(const Programme* programme)
{
    for (IntakeSection* section : m_sections)
        section->follow(programme);
    m_documents->setRequired(programme ? requiredDocuments(*programme, fields()) : std::vector<RequiredDocument>());
    orderTabs(*this);
}

ApplicationFields IntakeForm::fields() const
{
    ApplicationFields fields = IntakeController::emptyFields();
    for (const IntakeSection* section : m_sections)
        section->read(fields);
    return fields;
}

Result<std::vector<NewAttachment>> IntakeForm::attachments() const
{
    return m_documents->attachments();
}

FieldFrame* IntakeForm::checkAll()
{
    FieldFrame* first = nullptr;
    for (IntakeSection* section : m_sections) {
        FieldFrame* wrong = section == m_documents ? m_documents->checkPapers() : section->checkNow();
        first = first ? first : wrong;
    }
    return first;
}

FieldFrame* IntakeForm::fieldOf(IntakeField field) const
{
    for (const IntakeSection* section : m_sections) {
        if (FieldFrame* found = section->fieldOf(field))
            return found;
    }
    return nullptr;
}

bool IntakeForm::mayShow(FieldFrame* field, bool everywhere) const
{
    if (!field || field->isHidden() || (!field->isEmpty() && field->problem()))
        return false;
    if (everywhere)
        return true;
    const QWidget* focus = QApplication::focusWidget();
    return m_touched.count(field) > 0 && !field->isEmpty() && !(focus && field->isAncestorOf(focus));
}

FieldFrame* IntakeForm::showProblems(const std::vector<FieldProblem>& problems, bool everywhere)
{
    std::set<FieldFrame*> before;
    before.swap(m_flagged);
    FieldFrame* first = nullptr;
    for (const FieldProblem& problem : problems) {
        FieldFrame* field = fieldOf(problem.field);
        if (!mayShow(field, everywhere) && before.count(field) == 0)
            continue;
        if (m_flagged.insert(field).second)
            field->showError(problem.error);
        first = first ? first : field;
    }
    for (FieldFrame* field : before) {
        if (m_flagged.count(field) == 0)
            field->checkNow();
    }
    return first;
}

void IntakeForm::goTo(FieldFrame* field)
{
    m_scroll->ensureWidgetVisible(field, space::huge, space::huge);
    field->setFocus(Qt::TabFocusReason);
}

void IntakeForm::fromDraft(const QJsonObject& draft)
{
    m_book.load(draft);
    for (FieldFrame* field : m_touched) {
        if (!field->isEmpty())
            field->checkNow();
    }
}

void IntakeForm::addPapers(const std::vector<NewAttachment>& papers)
{
    m_documents->addPapers(papers);
}

void IntakeForm::restoreScans(const std::vector<NewAttachment>& papers)
{
    m_documents->restoreScans(papers);
}

void IntakeForm::reset(QDate today)
{
    for (IntakeSection* section : m_sections)
        section->reset(today);
    for (IntakeSection* section : m_sections) {
        for (FieldFrame* field : section->fields())
            field->clearError();
    }
    m_touched.clear();
    m_flagged.clear();
    showTop();
}

void IntakeForm::retranslate()
{
    for (IntakeSection* section : m_sections)
        section->retranslate();
}

void IntakeForm::showTop()
{
    m_scroll->verticalScrollBar()->setValue(0);
}

} // namespace tanu::desktop
