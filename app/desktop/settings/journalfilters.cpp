#include "app/desktop/settings/journalfilters.h"

#include "app/desktop/context/journalwords.h"
#include "app/desktop/shell/theme.h"
#include "app/desktop/widgets/choiceedit.h"
#include "app/desktop/widgets/dateedit.h"
#include "app/desktop/widgets/filterchips.h"
#include "app/desktop/widgets/textedit.h"
#include "core/domain/rules/role.h"
#include "core/domain/values/searchtext.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>

namespace tanu::desktop {

namespace {

constexpr int greatestNumber = 20;
const QString all = QStringLiteral("all");
const QString looks = QStringLiteral("looks");
const QString cases = QStringLiteral("cases");
const QString sessions = QStringLiteral("sessions");
const QString documents = QStringLiteral("documents");
const QString signatures = QStringLiteral("signatures");
const QString access = QStringLiteral("access");

QStringList signingActions()
{
    QStringList codes;
    for (int i = 0; i < actionCount; ++i) {
        if (isSigning(static_cast<Action>(i)))
            codes += codeOf(static_cast<Action>(i));
    }
    return codes;
}

/// What a chip narrows to.
void narrow(JournalWanted& wanted, const QString& chip)
{
    if (chip == looks)
        wanted.actions = QStringList {codeOf(Action::LookIntoFile), codeOf(Action::TakeOutList), codeOf(Action::PrintPaper),
            codeOf(Action::ReadJournal)};
    else if (chip == cases)
        wanted.kind = QStringLiteral("application");
    else if (chip == sessions)
        wanted.kind = QStringLiteral("session");
    else if (chip == documents)
        wanted.kind = QStringLiteral("certificate");
    else if (chip == signatures)
        wanted.actions = signingActions();
    else if (chip == access)
        wanted.actions = journalOtherActions() + QStringList {codeOf(Action::SaveAccount), codeOf(Action::SaveStaff)};
}

std::vector<Choice> actionChoices()
{
    std::vector<Choice> choices;
    const auto add = [&choices](const QString& code) {
        const QString word = journalActionWord(code);
        const bool isThere = std::any_of(
            choices.begin(), choices.end(), [&word](const Choice& choice) { return choice.text == word; });
        if (!isThere)
            choices.push_back({code, word, {}});
    };
    for (int i = 0; i < actionCount; ++i)
        add(codeOf(static_cast<Action>(i)));
    for (const QString& code : journalOtherActions())
        add(code);
    return choices;
}

} // namespace

JournalFilters::JournalFilters(QWidget* parent)
    : QWidget(parent)
    , m_chips(new FilterChips(FilterChips::Mode::One, this))
    , m_who(new ChoiceEdit(QStringLiteral("staff"), foldForSearch, this))
    , m_what(new ChoiceEdit(QStringLiteral("action"), foldForSearch, this))
    , m_from(new DateEdit(QStringLiteral("from"), nullptr, this))
    , m_until(new DateEdit(QStringLiteral("until"), nullptr, this))
    , m_case(new TextEdit(QStringLiteral("application"), greatestNumber, this))
{
    m_who->setObjectName(QStringLiteral("who"));
    m_what->setObjectName(QStringLiteral("what"));
    m_from->setObjectName(QStringLiteral("from"));
    m_until->setObjectName(QStringLiteral("until"));
    m_case->setObjectName(QStringLiteral("case"));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    for (FieldFrame* field : fields())
        row->addWidget(field, field == m_who || field == m_what ? 3 : 2, Qt::AlignTop);
    for (LineField* field : std::initializer_list<LineField*> {m_who, m_what, m_case})
        field->line().setClearButtonEnabled(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(m_chips);
    layout->addLayout(row);
    connect(m_chips, &FilterChips::chosenChanged, this, &JournalFilters::changed);
    for (FieldFrame* field : fields())
        connect(field, &FieldFrame::valueChanged, this, &JournalFilters::changed);
}

std::vector<FieldFrame*> JournalFilters::fields() const
{
    return {m_who, m_what, m_from, m_until, m_case};
}

void JournalFilters::setPeople(const std::vector<StaffMember>& staff)
{
    std::vector<Choice> people;
    for (const StaffMember& member : staff)
        people.push_back({member.id.toText(), member.name.full(), {}});
    m_who->setChoices(std::move(people));
}

JournalWanted JournalFilters::wanted() const
{
    JournalWanted wanted;
    narrow(wanted, m_chips->chosen().value(0, all));
    if (const auto who = m_who->value())
        wanted.actor = *who;
    if (const auto what = m_what->value())
        wanted.actions = QStringList {*what};
    if (const auto from = m_from->value())
        wanted.from = *from;
    if (const auto until = m_until->value())
        wanted.until = *until;
    constexpr int shortestNumber = 6; // 2026/1
    if (m_case->text().trimmed().size() >= shortestNumber)
        wanted.caseNumber = m_case->text().trimmed();
    return wanted;
}

void JournalFilters::showError(const Error& error)
{
    m_case->showError(error);
}

void JournalFilters::clear()
{
    {
        const QSignalBlocker quiet(this);
        for (FieldFrame* field : fields())
            field->clear();
        m_chips->choose({all});
    }
    Q_EMIT changed();
}

void JournalFilters::retranslate()
{
    m_chips->setFilters({{all, tr("All")}, {looks, tr("Looks into files")}, {cases, tr("Cases")}, {sessions, tr("Sessions")},
        {documents, tr("Documents")}, {signatures, tr("Signatures")}, {access, tr("Access")}});
    m_what->setChoices(actionChoices());
    m_who->setLabel(tr("W&ho"));
    m_what->setLabel(tr("&What"));
    m_from->setLabel(tr("&From"));
    m_until->setLabel(tr("&Until"));
    m_case->setLabel(tr("&Case No"));
    m_case->line().setPlaceholderText(QStringLiteral("2026/0017"));
}

} // namespace tanu::desktop
