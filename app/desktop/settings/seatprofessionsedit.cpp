#include "app/desktop/settings/seatprofessionsedit.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/widgets/checklistedit.h"
#include "app/desktop/widgets/segmentedchoice.h"

#include <QtCore/QEvent>

namespace tanu::desktop {

namespace {

const QString every = QStringLiteral("every");
const QString these = QStringLiteral("these");

} // namespace

SeatProfessionsEdit::SeatProfessionsEdit(QWidget* parent)
    : FormSection(parent)
    , m_scope(new SegmentedChoice(QStringLiteral("profession"), this))
    , m_list(new CheckListEdit(QStringLiteral("profession"), this))
{
    m_scope->setObjectName(QStringLiteral("seatscope"));
    m_list->setObjectName(QStringLiteral("seatprofessions"));
    m_list->setRequired(true);
    addRow({m_scope});
    addRow({m_list});
    connect(m_scope, &FieldFrame::valueChanged, this, &SeatProfessionsEdit::showList);
    for (FieldFrame* field : std::initializer_list<FieldFrame*> {m_scope, m_list})
        connect(field, &FieldFrame::valueChanged, this, &SeatProfessionsEdit::changed);
    retranslate();
    setValue({});
}

void SeatProfessionsEdit::offer(const std::vector<ProfessionRow>& professions)
{
    m_offered = professions;
    fill(m_list->chosen());
}

void SeatProfessionsEdit::fill(const QStringList& bound)
{
    std::vector<Choice> options;
    QStringList others = bound;
    for (const ProfessionRow& row : m_offered) {
        options.push_back({row.profession.code, textOf(row.profession.name), {}});
        others.removeAll(row.profession.code);
    }
    for (const QString& code : std::as_const(others))
        options.push_back({code, code, {}});
    m_list->setOptions(options);
}

bool SeatProfessionsEdit::isBound() const
{
    const auto scope = m_scope->value();
    return scope && *scope == these;
}

void SeatProfessionsEdit::setValue(const QStringList& codes)
{
    fill(codes);
    m_list->setValue(codes);
    m_scope->setValue(codes.isEmpty() ? every : these);
    m_list->clearError();
    showList();
}

Result<QStringList> SeatProfessionsEdit::check()
{
    if (!isBound())
        return QStringList();
    if (!m_list->checkNow())
        m_list->setFocus(Qt::OtherFocusReason);
    return m_list->value();
}

void SeatProfessionsEdit::showList()
{
    m_list->setVisible(isBound());
}

void SeatProfessionsEdit::retranslate()
{
    setHeading(tr("Seat in an exam commission"));
    m_scope->setLabel(tr("May sit for"));
    m_scope->setOptions({{every, tr("Every profession"), {}}, {these, tr("Only these"), {}}});
    m_list->setLabel(tr("Professions"));
    fill(m_list->chosen());
}

void SeatProfessionsEdit::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    FormSection::changeEvent(event);
}

} // namespace tanu::desktop
