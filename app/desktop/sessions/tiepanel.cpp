#include "app/desktop/sessions/tiepanel.h"

#include "app/desktop/context/procedurewords.h"
#include "app/desktop/widgets/choiceedit.h"
#include "app/desktop/widgets/textedit.h"
#include "core/domain/values/searchtext.h"
#include "core/services/sessions/declaretie.h"

namespace tanu::desktop {

namespace {

constexpr int greatestNote = 1000;
constexpr std::array kinds {TieKind::Related, TieKind::Employs, TieKind::Taught, TieKind::Other};

} // namespace

TiePanel::TiePanel(DeskContext& context, QWidget* parent)
    : SessionPanel(context, parent)
    , m_member(new ChoiceEdit(QStringLiteral("member"), foldForSearch, this))
    , m_candidate(new ChoiceEdit(QStringLiteral("candidate"), foldForSearch, this))
    , m_kind(new ChoiceEdit(QStringLiteral("tie"), foldForSearch, this))
    , m_note(new TextEdit(QStringLiteral("note"), greatestNote, this))
{
    m_member->setObjectName(QStringLiteral("member"));
    m_candidate->setObjectName(QStringLiteral("candidate"));
    m_kind->setObjectName(QStringLiteral("tie"));
    m_note->setObjectName(QStringLiteral("note"));
    for (ChoiceEdit* field : {m_member, m_candidate, m_kind})
        field->setRequired(true);
    addRow({m_member, m_candidate});
    addRow({m_kind, m_note});
    connect(m_kind, &FieldFrame::valueChanged, this, [this] {
        const auto kind = m_kind->value();
        m_note->setRequired(kind && *kind == codeOf(TieKind::Other));
    });
    retranslate();
}

void TiePanel::open(const SessionRead& session, const StaffId& member)
{
    m_session = session;
    for (FieldFrame* field : std::initializer_list<FieldFrame*> {m_member, m_candidate, m_kind, m_note})
        field->clear();
    fill();
    m_member->setValue(member.toText());
    begin(m_member->isEmpty() ? m_member : m_candidate);
}

void TiePanel::fill()
{
    if (!m_session)
        return;
    std::vector<Choice> members;
    for (const SessionMember& member : m_session->members)
        members.push_back({member.staff.toText(), member.name.full(), ProcedureWords::of(member.seat)});
    std::vector<Choice> candidates;
    for (const SessionCandidate& one : m_session->candidates)
        candidates.push_back({one.application.id.toText(), one.application.fields.name.full(), one.application.numberText()});
    std::vector<Choice> ties;
    for (const TieKind kind : kinds)
        ties.push_back({codeOf(kind), ProcedureWords::of(kind)});
    m_member->setChoices(members);
    m_candidate->setChoices(candidates);
    m_kind->setChoices(ties);
}

Result<QString> TiePanel::act()
{
    const auto note = m_note->value();
    Desk desk = context().desk();
    const Result<void> declared = DeclareTie(desk).run(*StaffId::fromText(*m_member->value()),
        *ApplicationId::fromText(*m_candidate->value()), *parseTieKind(*m_kind->value()), note ? *note : QString());
    if (!declared)
        return declared.error();
    return tr("Declared: %1 must be replaced for %2.").arg(m_member->text(), m_candidate->text());
}

void TiePanel::retranslate()
{
    SessionPanel::retranslate();
    setHeading(tr("Declare a tie"), QStringLiteral("R9.1"));
    setConsequence(tr("From now on the member does not sit before this person, in this case or any other."));
    setVerb(tr("Declare"));
    m_member->setLabel(tr("&Member"));
    m_candidate->setLabel(tr("&Candidate"));
    m_kind->setLabel(tr("W&hat binds them"));
    m_note->setLabel(tr("&Note"));
    fill();
}

} // namespace tanu::desktop
