#include "app/desktop/certificates/cancellationpanel.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/context/deskcontext.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/widgets/choiceedit.h"
#include "app/desktop/widgets/dateedit.h"
#include "app/desktop/widgets/segmentedchoice.h"
#include "app/desktop/widgets/textarea.h"
#include "app/desktop/widgets/textedit.h"
#include "core/domain/values/searchtext.h"
#include "core/services/queries/referencequery.h"
#include "core/services/queries/sessionlistquery.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

namespace tanu::desktop {

namespace {

constexpr int greatestGround = 2000;
constexpr int greatestClause = 40;
constexpr int sessionsOffered = 500;
const QString ofChosen = QStringLiteral("chosen");
const QString ofGround = QStringLiteral("all-of");

template <typename Field>
Field* named(Field* field, const char* name)
{
    field->setObjectName(QString::fromLatin1(name));
    return field;
}

bool isLiving(const CertificateListRow& row)
{
    return row.state == CertificateState::Prepared || row.state == CertificateState::Issued;
}

QHBoxLayout* sideBySide(QWidget* left, QWidget* right)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::medium);
    row->addWidget(left, 1);
    row->addWidget(right, 1);
    return row;
}

} // namespace

CancellationPanel::CancellationPanel(DeskContext& context, QWidget* parent)
    : QFrame(parent)
    , m_context(context)
    , m_heading(new QLabel(this))
    , m_consequence(new QLabel(this))
    , m_scope(named(new SegmentedChoice(QStringLiteral("documents"), this), "scope"))
    , m_profession(named(new ChoiceEdit(QStringLiteral("profession"), foldForSearch, this), "profession"))
    , m_session(named(new ChoiceEdit(QStringLiteral("session"), foldForSearch, this), "session"))
    , m_from(named(new DateEdit(QStringLiteral("date"), &context.calendar(), this), "from"))
    , m_until(named(new DateEdit(QStringLiteral("date"), &context.calendar(), this), "until"))
    , m_ground(named(new TextArea(QStringLiteral("ground"), greatestGround, this), "ground"))
    , m_clause(named(new TextEdit(QStringLiteral("clause"), greatestClause, this), "clause"))
    , m_on(named(new DateEdit(QStringLiteral("cancelledon"), &context.calendar(), this), "cancelledon"))
    , m_count(new QLabel(this))
    , m_act(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    build();
    connect(m_scope, &FieldFrame::valueChanged, this, &CancellationPanel::showScope);
    for (FieldFrame* field : std::initializer_list<FieldFrame*> {m_profession, m_session, m_from, m_until})
        connect(field, &FieldFrame::valueChanged, this, &CancellationPanel::tellCount);
    connect(m_act, &QPushButton::clicked, this, &CancellationPanel::give);
    connect(m_cancel, &QPushButton::clicked, this, &CancellationPanel::cancelled);
    retranslate();
}

void CancellationPanel::build()
{
    setRole(this, "card");
    setRole(m_heading, "section");
    setRole(m_consequence, "quietText");
    setRole(m_act, "danger");
    m_act->setObjectName(QStringLiteral("cancel-documents"));
    m_count->setObjectName(QStringLiteral("count"));
    for (QLabel* label : {m_heading, m_consequence, m_count})
        label->setWordWrap(true);
    for (FieldFrame* field : std::initializer_list<FieldFrame*> {m_ground, m_clause, m_on})
        field->setRequired(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_act);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::medium, space::large, space::large);
    layout->setSpacing(space::small);
    layout->addWidget(m_heading);
    layout->addWidget(m_consequence);
    layout->addWidget(buildFields(), 1);
    layout->addWidget(m_count);
    layout->addLayout(buttons);
}

/// The fields scroll; how many become void, and the button, are always in sight.
QWidget* CancellationPanel::buildFields()
{
    auto* scroll = new QScrollArea(this);
    auto* fields = new QWidget(scroll);
    setRole(fields, "scrolled");
    auto* layout = new QVBoxLayout(fields);
    layout->setContentsMargins(0, 0, space::small, 0);
    layout->setSpacing(space::small);
    for (QWidget* widget : std::initializer_list<QWidget*> {m_scope, m_profession, m_session})
        layout->addWidget(widget);
    layout->addLayout(sideBySide(m_from, m_until));
    layout->addWidget(m_ground);
    layout->addLayout(sideBySide(m_clause, m_on));
    layout->addStretch(1);
    scroll->setWidget(fields);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

void CancellationPanel::start(const std::vector<CertificateListRow>& chosen)
{
    m_chosen.clear();
    std::copy_if(chosen.begin(), chosen.end(), std::back_inserter(m_chosen), isLiving);
    fillChoices();
    for (FieldFrame* field : std::initializer_list<FieldFrame*> {m_profession, m_session, m_from, m_until, m_ground})
        field->clear();
    m_clause->setValue(QStringLiteral("L26.2"));
    m_on->setValue(m_context.clock().today());
    for (FieldFrame* field : std::initializer_list<FieldFrame*> {m_ground, m_clause, m_on})
        field->clearError();
    m_scope->setValue(m_chosen.empty() ? ofGround : ofChosen);
    retranslate();
    showScope();
    (m_chosen.empty() ? static_cast<FieldFrame*>(m_profession) : m_ground)->setFocus(Qt::OtherFocusReason);
}

void CancellationPanel::fillChoices()
{
    std::vector<Choice> professions;
    if (const auto rows = ReferenceQuery(m_context.connection(), m_context.clock()).professions()) {
        for (const ProfessionRow& row : *rows)
            professions.push_back({row.profession.code, textOf(row.profession.name), row.profession.code});
    }
    m_profession->setChoices(std::move(professions));
    std::vector<Choice> sessions;
    SessionFilter signedOnes;
    signedOnes.states = {SessionState::ProtocolSigned};
    if (const auto page = SessionListQuery(m_context.connection()).page(signedOnes, true, sessionsOffered)) {
        for (const SessionRow& row : page->rows)
            sessions.push_back({row.id.toText(),
                tr("%1 of %2, %3").arg(row.numberText(), dateText(toKazakhstan(row.startsAt).date()), textOf(row.profession))});
    }
    m_session->setChoices(std::move(sessions));
}

bool CancellationPanel::isOfChosen() const
{
    const auto scope = m_scope->value();
    return scope && *scope == ofChosen;
}

void CancellationPanel::showScope()
{
    for (FieldFrame* field : std::initializer_list<FieldFrame*> {m_profession, m_session, m_from, m_until})
        field->setVisible(!isOfChosen());
    tellCount();
}

CertificateFilter CancellationPanel::filter() const
{
    CertificateFilter wanted;
    if (const auto profession = m_profession->value())
        wanted.profession = *profession;
    if (const auto key = m_session->value()) {
        if (const auto id = SessionId::fromText(*key))
            wanted.session = *id;
    }
    if (const auto from = m_from->value())
        wanted.issuedFrom = *from;
    if (const auto until = m_until->value())
        wanted.issuedUntil = *until;
    return wanted;
}

bool CancellationPanel::isNarrowed(const CertificateFilter& filter)
{
    return !filter.profession.isEmpty() || filter.session || filter.issuedFrom.isValid() || filter.issuedUntil.isValid();
}

std::vector<CertificateId> CancellationPanel::selection() const
{
    std::vector<CertificateId> ids;
    if (isOfChosen()) {
        for (const CertificateListRow& row : m_chosen)
            ids.push_back(row.id);
        return ids;
    }
    const std::array<FieldFrame*, 4> narrowing {m_profession, m_session, m_from, m_until};
    const bool isWrong = std::any_of(narrowing.begin(), narrowing.end(),
        [](const FieldFrame* field) { return !field->isEmpty() && field->problem().has_value(); });
    const CertificateFilter wanted = filter();
    if (isWrong || !isNarrowed(wanted))
        return ids;
    const auto found = CertificateListQuery(m_context.connection()).cancellable(wanted);
    return found ? *found : ids;
}

void CancellationPanel::tellCount()
{
    const auto count = static_cast<int>(selection().size());
    m_act->setText(tr("Cancel documents: %1").arg(count));
    m_act->setEnabled(count > 0);
    if (isOfChosen() && count == 1)
        m_count->setText(tr("%1: %2").arg(m_chosen.front().fullName, m_chosen.front().serial));
    else if (!isOfChosen() && !isNarrowed(filter()))
        m_count->setText(tr("Say which: a profession, a session, days of issue."));
    else
        m_count->setText(tr("%n document(s) become void.", nullptr, count));
}

void CancellationPanel::press()
{
    m_act->click();
}

void CancellationPanel::give()
{
    FieldFrame* wrong = nullptr;
    for (FieldFrame* field : std::initializer_list<FieldFrame*> {m_ground, m_clause, m_on}) {
        if (!field->checkNow() && !wrong)
            wrong = field;
    }
    if (wrong)
        return wrong->setFocus(Qt::OtherFocusReason);
    Q_EMIT given(selection(), {m_ground->text().trimmed(), m_clause->text().trimmed(), *m_on->value()});
}

void CancellationPanel::showError(const Error& error)
{
    for (FieldFrame* field : std::initializer_list<FieldFrame*> {m_ground, m_clause, m_on}) {
        if (field->objectName() == error.arguments.value(0))
            return field->showError(error);
    }
    m_ground->showError(error);
}

void CancellationPanel::retranslate()
{
    m_heading->setText(tr("Cancel documents"));
    m_consequence->setText(tr("They go into the register of cancelled documents. This is not undone."));
    m_scope->setLabel(tr("Which"));
    m_scope->setOptions({{ofChosen, tr("The chosen: %1").arg(m_chosen.size()), {}}, {ofGround, tr("All of …"), {}}});
    m_profession->setLabel(tr("Profession"));
    m_session->setLabel(tr("Session"));
    m_from->setLabel(tr("Issued from"));
    m_until->setLabel(tr("until"));
    m_ground->setLabel(tr("Ground"));
    m_ground->setHint(tr("What the complaint confirmed, in words"));
    m_clause->setLabel(tr("Clause"));
    m_on->setLabel(tr("Void from"));
    m_cancel->setText(tr("Back"));
    tellCount();
}

void CancellationPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace tanu::desktop
