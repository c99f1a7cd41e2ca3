#include "app/desktop/sessions/substitutepanel.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/context/procedurewords.h"
#include "app/desktop/widgets/choiceedit.h"
#include "app/desktop/widgets/dateedit.h"
#include "app/desktop/widgets/textedit.h"
#include "core/domain/values/searchtext.h"
#include "core/services/queries/centerquery.h"
#include "core/services/sessions/substitutemember.h"

namespace tanu::desktop {

namespace {

constexpr int greatestText = 1000;
constexpr int greatestNumber = 60;
const QString everybody = QStringLiteral("session");
const QString nobody = QStringLiteral("nobody");
constexpr std::array reasons {SubstitutionReason::Related, SubstitutionReason::Employs, SubstitutionReason::Taught,
    SubstitutionReason::Absent, SubstitutionReason::Ill, SubstitutionReason::Other};

SubstitutionReason reasonFor(TieKind kind)
{
    const auto same = parseSubstitutionReason(codeOf(kind));
    return same ? *same : SubstitutionReason::Other;
}

} // namespace

SubstitutePanel::SubstitutePanel(DeskContext& context, QWidget* parent)
    : SessionPanel(context, parent)
    , m_out(new ChoiceEdit(QStringLiteral("member"), foldForSearch, this))
    , m_candidate(new ChoiceEdit(QStringLiteral("candidate"), foldForSearch, this))
    , m_in(new ChoiceEdit(QStringLiteral("substitute"), foldForSearch, this))
    , m_reason(new ChoiceEdit(QStringLiteral("reason"), foldForSearch, this))
    , m_explanation(new TextEdit(QStringLiteral("explanation"), greatestText, this))
    , m_orderNumber(new TextEdit(QStringLiteral("ordernumber"), greatestNumber, this))
    , m_orderDate(new DateEdit(QStringLiteral("orderdate"), &context.calendar(), this))
{
    m_out->setObjectName(QStringLiteral("member"));
    m_candidate->setObjectName(QStringLiteral("candidate"));
    m_in->setObjectName(QStringLiteral("substitute"));
    m_reason->setObjectName(QStringLiteral("reason"));
    m_explanation->setObjectName(QStringLiteral("explanation"));
    m_orderNumber->setObjectName(QStringLiteral("ordernumber"));
    m_orderDate->setObjectName(QStringLiteral("orderdate"));
    for (ChoiceEdit* field : {m_out, m_candidate, m_in, m_reason})
        field->setRequired(true);
    addRow({m_out, m_in});
    addRow({m_candidate, m_reason});
    addRow({m_orderNumber, m_orderDate});
    addRow({m_explanation});
    for (ChoiceEdit* field : {m_in, m_reason, m_candidate})
        connect(field, &FieldFrame::valueChanged, this, &SubstitutePanel::follow);
    retranslate();
}

void SubstitutePanel::open(const SessionRead& session)
{
    m_session = session;
    for (FieldFrame* field : std::initializer_list<FieldFrame*> {m_out, m_in, m_explanation, m_orderNumber})
        field->clear();
    fill();
    m_candidate->setValue(everybody);
    m_reason->setValue(codeOf(SubstitutionReason::Absent));
    m_orderDate->setValue(context().clock().today());
    follow();
    begin(m_out);
}

void SubstitutePanel::openFor(const SessionRead& session, const SessionTie& tie)
{
    open(session);
    m_out->setValue(tie.staff.toText());
    m_candidate->setValue(tie.application.toText());
    m_reason->setValue(codeOf(reasonFor(tie.kind)));
    begin(m_in);
}

void SubstitutePanel::openFor(const SessionRead& session, const StaffId& member)
{
    open(session);
    m_out->setValue(member.toText());
    begin(m_in);
}

void SubstitutePanel::fill()
{
    if (!m_session)
        return;
    std::vector<Choice> sitting;
    for (const SessionMember& member : m_session->members)
        sitting.push_back({member.staff.toText(), member.name.full(), ProcedureWords::of(member.seat)});
    std::vector<Choice> candidates {{everybody, tr("The whole session")}};
    for (const SessionCandidate& one : m_session->candidates)
        candidates.push_back({one.application.id.toText(), one.application.fields.name.full(), one.application.numberText()});
    std::vector<Choice> others;
    const auto staff = CenterQuery(context().connection()).staff();
    for (const StaffMember& member : staff ? *staff : std::vector<StaffMember>()) {
        const bool isSitting = std::any_of(m_session->members.begin(), m_session->members.end(),
            [&](const SessionMember& one) { return one.staff == member.id && !one.isAbsent; });
        if (!isSitting)
            others.push_back({member.id.toText(), member.name.full(), textOf(member.position)});
    }
    others.push_back({nobody, tr("Nobody, the seat stays empty")});
    std::vector<Choice> why;
    for (const SubstitutionReason reason : reasons)
        why.push_back({codeOf(reason), ProcedureWords::of(reason)});
    m_out->setChoices(sitting);
    m_candidate->setChoices(candidates);
    m_in->setChoices(others);
    m_reason->setChoices(why);
}

/// An order is needed with a substitute, words for another reason.
void SubstitutePanel::follow()
{
    const auto in = m_in->value();
    const auto reason = m_reason->value();
    const bool isNobody = in && *in == nobody;
    m_orderNumber->setRequired(!isNobody);
    m_orderDate->setRequired(!isNobody);
    m_explanation->setRequired(reason && *reason == codeOf(SubstitutionReason::Other));
    const auto candidate = m_candidate->value();
    const bool isWhole = candidate && *candidate == everybody;
    setConsequence(isWhole
            ? tr("From now on for everybody. Whoever has marked a candidate in full stays the assessor of that candidate.")
            : tr("For this candidate only. Marks of a recused member do not count for the candidate."));
}

Result<QString> SubstitutePanel::act()
{
    MemberChange change;
    change.session = m_session->session.id;
    change.out = *StaffId::fromText(*m_out->value());
    if (*m_candidate->value() != everybody)
        change.candidate = *ApplicationId::fromText(*m_candidate->value());
    if (*m_in->value() != nobody)
        change.in = *StaffId::fromText(*m_in->value());
    change.reason = *parseSubstitutionReason(*m_reason->value());
    const auto words = m_explanation->value();
    const auto number = m_orderNumber->value();
    const auto date = m_orderDate->value();
    change.explanation = words ? *words : QString();
    if (!change.in.isNull()) {
        change.orderNumber = number ? *number : QString();
        change.orderDate = date ? *date : QDate();
    }
    Desk desk = context().desk();
    const auto made = SubstituteMember(desk).run(change);
    if (!made)
        return made.error();
    return change.in.isNull() ? tr("%1 does not sit from now on.").arg(m_out->text())
                              : tr("%1 sits instead of %2.").arg(m_in->text(), m_out->text());
}

void SubstitutePanel::retranslate()
{
    SessionPanel::retranslate();
    setHeading(tr("Replace a member"), QStringLiteral("R9.1"));
    setVerb(tr("Replace"));
    m_out->setLabel(tr("&Member who does not sit"));
    m_in->setLabel(tr("Who sits &instead"));
    m_candidate->setLabel(tr("&For whom"));
    m_reason->setLabel(tr("R&eason"));
    m_explanation->setLabel(tr("E&xplanation"));
    m_orderNumber->setLabel(tr("&Number of the order"));
    m_orderDate->setLabel(tr("&Date of the order"));
    fill();
    if (m_session)
        follow();
}

} // namespace tanu::desktop
