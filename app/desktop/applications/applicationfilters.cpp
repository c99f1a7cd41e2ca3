#include "app/desktop/applications/applicationfilters.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/context/deskcontext.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/shell/words.h"
#include "app/desktop/widgets/filterchips.h"
#include "core/services/queries/referencequery.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>

namespace tanu::desktop {

namespace {

constexpr int searchWidth = 300;

struct StateGroup {
    const char* key;
    std::vector<CaseState> states;
};

const std::vector<StateGroup>& groups()
{
    using S = CaseState;
    static const std::vector<StateGroup> table {
        {"answer", {S::Registered, S::Checked}},
        {"schedule", {S::Contracted, S::Scheduled, S::Notified}},
        {"exam", {S::InSession, S::AdmittedToPractice, S::Assessed, S::Decided}},
        {"outcome", {S::Passed, S::DocumentPrepared, S::NotPassed}},
        {"closed", {S::Refused, S::DocumentIssued, S::NotPassedNotified}},
    };
    return table;
}

const QString overdueKey = QStringLiteral("overdue");

/// Gives the box these choices and keeps what was chosen.
void refill(QComboBox* box, const std::vector<std::pair<QString, QString>>& choices)
{
    const QSignalBlocker quiet(box);
    const QString kept = box->currentData().toString();
    box->clear();
    for (const auto& [key, text] : choices)
        box->addItem(text, key);
    box->setCurrentIndex(qMax(0, box->findData(kept)));
}

} // namespace

ApplicationFilters::ApplicationFilters(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_text(new QLineEdit(this))
    , m_profession(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_basis(new QComboBox(this))
    , m_states(new FilterChips(FilterChips::Mode::Any, this))
{
    m_text->setObjectName(QStringLiteral("search"));
    m_profession->setObjectName(QStringLiteral("profession"));
    m_text->setClearButtonEnabled(true);
    m_text->setFixedWidth(searchWidth);
    m_text->addAction(icon(QStringLiteral("search"), ColourRole::QuietText), QLineEdit::LeadingPosition);
    auto* first = new QHBoxLayout;
    first->setSpacing(space::small);
    first->addWidget(m_text);
    for (QComboBox* box : {m_profession, m_language, m_basis}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        first->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &ApplicationFilters::changed);
    }
    m_profession->setMaximumWidth(searchWidth);
    first->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addLayout(first);
    layout->addWidget(m_states);
    connect(m_text, &QLineEdit::textChanged, this, &ApplicationFilters::changed);
    connect(m_states, &FilterChips::chosenChanged, this, &ApplicationFilters::changed);
}

ApplicationFilter ApplicationFilters::value() const
{
    ApplicationFilter filter;
    filter.text = m_text->text().trimmed();
    filter.profession = m_profession->currentData().toString();
    if (const auto language = parseLanguage(m_language->currentData().toString()))
        filter.language = *language;
    if (const auto basis = parseBasis(m_basis->currentData().toString()))
        filter.basis = *basis;
    const QStringList chosen = m_states->chosen();
    for (const StateGroup& group : groups()) {
        if (chosen.contains(QLatin1String(group.key)))
            filter.states.insert(filter.states.end(), group.states.begin(), group.states.end());
    }
    filter.overdueOnly = chosen.contains(overdueKey);
    return filter;
}

bool ApplicationFilters::isEmpty() const
{
    return m_text->text().trimmed().isEmpty() && m_profession->currentIndex() <= 0 && m_language->currentIndex() <= 0
        && m_basis->currentIndex() <= 0 && m_states->chosen().isEmpty();
}

void ApplicationFilters::clear()
{
    const QSignalBlocker quiet(this);
    m_text->clear();
    for (QComboBox* box : {m_profession, m_language, m_basis})
        box->setCurrentIndex(0);
    m_states->choose({});
}

void ApplicationFilters::refresh()
{
    fillChoices();
}

void ApplicationFilters::fillChoices()
{
    std::vector<std::pair<QString, QString>> professions {{QString(), tr("All professions")}};
    if (auto rows = ReferenceQuery(m_context.connection(), m_context.clock()).professions()) {
        sortByName(*rows);
        for (const ProfessionRow& row : *rows) {
            const bool isUsed = row.isApplicable
                || std::any_of(row.levels.begin(), row.levels.end(),
                    [](const LevelOffer& offer) { return offer.programme.has_value(); });
            if (isUsed)
                professions.emplace_back(row.profession.code, textOf(row.profession.name));
        }
    }
    refill(m_profession, professions);
    refill(m_language, {{QString(), tr("Both languages")}, {codeOf(Language::Kazakh), wordOf(Language::Kazakh)},
                           {codeOf(Language::Russian), wordOf(Language::Russian)}});
    refill(m_basis, {{QString(), tr("Any payer")}, {codeOf(Basis::Self), wordOf(Basis::Self)},
                        {codeOf(Basis::Employer), wordOf(Basis::Employer)},
                        {codeOf(Basis::Voucher), wordOf(Basis::Voucher)}});
}

void ApplicationFilters::fillChips()
{
    m_states->setFilters({{QStringLiteral("answer"), tr("To be answered")},
        {QStringLiteral("schedule"), tr("Waits for the session")}, {QStringLiteral("exam"), tr("At the exam")},
        {QStringLiteral("outcome"), tr("Waits for the outcome")}, {QStringLiteral("closed"), tr("Closed")},
        {overdueKey, tr("Overdue")}});
}

void ApplicationFilters::retranslate()
{
    m_text->setPlaceholderText(tr("Name, IIN or number"));
    m_text->setAccessibleName(tr("Find in the list"));
    m_profession->setAccessibleName(tr("Profession"));
    m_language->setAccessibleName(tr("Language"));
    m_basis->setAccessibleName(tr("Who pays"));
    fillChoices();
    fillChips();
}

} // namespace tanu::desktop
