#include "app/desktop/settings/programmeeditor.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/settings/programmegeneral.h"
#include "app/desktop/settings/programmerows.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/chip.h"
#include "core/services/center/approveprogramme.h"
#include "core/services/center/copyprogramme.h"
#include "core/services/center/saveprogramme.h"

#include <QtCore/QEvent>
#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>

namespace tanu::desktop {

ProgrammeEditor::ProgrammeEditor(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_programme(emptyProgramme({}, *NqfLevel::of(1)))
    , m_back(new QPushButton(icon(QStringLiteral("chevron-left")), QString(), this))
    , m_title(new QLabel(this))
    , m_state(new Chip(this))
    , m_next(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_approve(new QPushButton(icon(QStringLiteral("sign"), ColourRole::AccentText), QString(), this))
    , m_banner(new Banner(this))
    , m_tabs(new QTabWidget(this))
    , m_general(new ProgrammeGeneral(this))
    , m_topics(new RowsEditor(topicColumns(), QStringLiteral("topic-"), this))
    , m_operations(new RowsEditor(operationColumns(), QStringLiteral("operation-"), this))
    , m_allowed(new RowsEditor(wordsColumns(), QStringLiteral("thing-"), this))
    , m_equipment(new RowsEditor(wordsColumns(), QStringLiteral("equipment-"), this))
    , m_briefing(new RowsEditor(wordsColumns(), QStringLiteral("briefing-"), this))
    , m_skills(new RowsEditor(wordsColumns(), QStringLiteral("skill-"), this))
    , m_advice(new RowsEditor(adviceColumns(), {}, this))
    , m_sums(new QLabel(this))
{
    build();
    for (RowsEditor* rows : {m_topics, m_operations, m_allowed, m_equipment, m_briefing, m_skills, m_advice}) {
        connect(rows, &RowsEditor::edited, this, [this] {
            m_isEdited = m_isEdited || !m_isFilling;
            tellSums();
        });
    }
    connect(m_general, &ProgrammeGeneral::edited, this, [this] { m_isEdited = m_isEdited || !m_isFilling; });
    connect(m_tabs, &QTabWidget::currentChanged, this, &ProgrammeEditor::tabChanged);
    connect(m_back, &QPushButton::clicked, this, &ProgrammeEditor::closed);
    connect(m_save, &QPushButton::clicked, this, &ProgrammeEditor::save);
    connect(m_approve, &QPushButton::clicked, this, &ProgrammeEditor::approve);
    connect(m_next, &QPushButton::clicked, this, &ProgrammeEditor::beginNext);
    retranslate();
}

void ProgrammeEditor::build()
{
    setRole(m_title, "section");
    setRole(m_back, "flat");
    setRole(m_approve, "primary");
    setRole(m_sums, "quietText");
    m_save->setObjectName(QStringLiteral("saveProgramme"));
    m_approve->setObjectName(QStringLiteral("approveProgramme"));
    m_next->setObjectName(QStringLiteral("nextVersion"));
    m_topics->setObjectName(QStringLiteral("topics"));
    m_operations->setObjectName(QStringLiteral("operations"));
    m_title->setWordWrap(true);
    for (QWidget* tab : std::initializer_list<QWidget*> {
             m_general, m_topics, m_operations, m_allowed, m_equipment, m_briefing, m_skills, m_advice})
        m_tabs->addTab(tab, QString());
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setElideMode(Qt::ElideNone);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->addWidget(m_back);
    head->addWidget(m_title, 1);
    head->addWidget(m_state);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(space::small);
    foot->addWidget(m_sums, 1);
    foot->addWidget(m_next);
    foot->addWidget(m_save);
    foot->addWidget(m_approve);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    layout->addLayout(head);
    layout->addWidget(m_banner);
    layout->addWidget(m_tabs, 1);
    layout->addLayout(foot);
    m_banner->setClosable(true);
    setFocusProxy(m_tabs);
}

void ProgrammeEditor::open(const Programme& programme, const QString& name)
{
    m_programme = programme;
    m_name = name;
    m_banner->dismiss();
    fill();
    retranslate();
}

void ProgrammeEditor::fill()
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_general->setValue(m_programme);
    m_topics->setRows(rowsOf(m_programme.topics));
    m_operations->setRows(rowsOf(m_programme.operations));
    m_allowed->setRows(rowsOf(m_programme.allowedThings));
    m_equipment->setRows(rowsOf(m_programme.equipment));
    m_briefing->setRows(rowsOf(m_programme.briefing));
    m_skills->setRows(rowsOf(m_programme.skills));
    fillAdvice(m_programme.recommendations);
    const bool isFrozen = m_programme.isApproved() || !m_context.may(Action::SaveProgramme);
    m_general->setReadOnly(isFrozen);
    for (RowsEditor* rows : {m_topics, m_operations, m_allowed, m_equipment, m_briefing, m_skills, m_advice})
        rows->setReadOnly(isFrozen);
    m_save->setVisible(!m_programme.isApproved());
    m_save->setEnabled(m_context.may(Action::SaveProgramme));
    m_approve->setVisible(!m_programme.isApproved());
    m_approve->setEnabled(m_context.may(Action::ApproveProgramme));
    m_next->setVisible(m_programme.isApproved());
    m_next->setEnabled(m_context.may(Action::SaveProgramme));
    m_isEdited = false;
    tellSums();
}

/// One row for each topic and operation there is, with the text that it has.
void ProgrammeEditor::fillAdvice(const std::vector<Recommendation>& recommendations)
{
    const QScopedValueRollback filling(m_isFilling, true);
    std::vector<RowsEditor::Row> rows;
    const auto add = [&](const QString& id, const QString& name) {
        Bilingual text;
        for (const Recommendation& advice : recommendations) {
            if (advice.topicOrOperation == id)
                text = advice.text;
        }
        rows.push_back({id, {name, text.kk, text.ru}});
    };
    for (const Topic& topic : topicsOf(m_topics->rows()))
        add(topic.id, textOf(topic.name));
    for (const MapOperation& operation : operationsOf(m_operations->rows()))
        add(operation.rule.id, textOf(operation.name));
    m_advice->setRows(rows);
}

void ProgrammeEditor::tabChanged()
{
    if (m_tabs->currentWidget() == m_advice)
        fillAdvice(adviceOf(m_advice->rows()));
}

void ProgrammeEditor::tellSums()
{
    m_sums->setText(tr("Questions: %1   ·   Points: %2").arg(m_topics->sumOf(2)).arg(m_operations->sumOf(4)));
}

Programme ProgrammeEditor::value() const
{
    Programme programme = m_programme;
    m_general->write(programme);
    programme.topics = topicsOf(m_topics->rows());
    programme.operations = operationsOf(m_operations->rows());
    programme.allowedThings = wordsOf(m_allowed->rows());
    programme.equipment = wordsOf(m_equipment->rows());
    programme.briefing = wordsOf(m_briefing->rows());
    programme.skills = skillsOf(m_skills->rows());
    programme.recommendations = adviceOf(m_advice->rows());
    return programme;
}

Result<ProgrammeId> ProgrammeEditor::keep()
{
    if (!m_general->checkNow()) {
        m_tabs->setCurrentWidget(m_general);
        return ErrorKind::Cancelled;
    }
    Desk desk = m_context.desk();
    auto kept = SaveProgramme(desk).run(value());
    if (!kept) {
        showError(kept.error());
        return kept;
    }
    m_programme = value();
    m_programme.id = *kept;
    m_isEdited = false;
    return kept;
}

void ProgrammeEditor::save()
{
    const auto kept = keep();
    if (!kept)
        return;
    Q_EMIT changed(*kept);
    m_banner->say(Tone::Good, tr("The draft was saved."));
}

void ProgrammeEditor::approve()
{
    const auto kept = keep();
    if (!kept)
        return;
    const QString name = m_name;
    const bool isSure = m_context.prompts().confirm(tr("Approve version %1 of \"%2\"?").arg(m_programme.version).arg(name),
        tr("Approve"), tr("From then on it is frozen and new applications are taken under it; changes make the next version."));
    if (!isSure)
        return;
    Desk desk = m_context.desk();
    const auto approved = ApproveProgramme(desk).run(*kept);
    if (!approved)
        return showError(approved.error());
    Q_EMIT changed(*kept);
    m_banner->say(Tone::Good, tr("Approved on %1 and frozen.").arg(dateText(*approved)), QStringLiteral("L17.2.4"));
}

void ProgrammeEditor::beginNext()
{
    Desk desk = m_context.desk();
    const auto begun = CopyProgramme(desk).run(m_programme.id);
    if (!begun)
        return showError(begun.error());
    Q_EMIT changed(*begun);
    m_banner->say(Tone::Good, tr("The next version was begun as a copy."));
}

void ProgrammeEditor::showError(const Error& error)
{
    const QString what = error.arguments.value(0);
    const std::initializer_list<std::pair<const char*, QWidget*>> places {{"topics", m_topics}, {"topic", m_topics},
        {"operations", m_operations}, {"least_points", m_operations}, {"skills", m_skills}};
    for (const auto& [code, tab] : places) {
        if (what == QLatin1String(code))
            m_tabs->setCurrentWidget(tab);
    }
    if (m_general->showError(error)) {
        m_tabs->setCurrentWidget(m_general);
        return;
    }
    m_banner->showError(error);
}

void ProgrammeEditor::retranslate()
{
    m_back->setText(tr("All programmes"));
    m_title->setText(tr("%1, level %2, version %3").arg(m_name).arg(m_programme.level.value()).arg(m_programme.version));
    if (m_programme.isApproved())
        m_state->setContents(QStringLiteral("lock"), tr("approved %1, frozen").arg(dateText(*m_programme.approvedOn)), Tone::Good);
    else
        m_state->setContents(QStringLiteral("edit"), tr("draft"), Tone::Warning);
    m_save->setText(tr("&Save the draft"));
    m_approve->setText(tr("&Approve"));
    m_next->setText(tr("&New version"));
    const QStringList titles {tr("General"), tr("Theory"), tr("Practice"), tr("Allowed things"), tr("Equipment"),
        tr("Briefing"), tr("Skills"), tr("Advice")};
    for (int i = 0; i < titles.size(); ++i)
        m_tabs->setTabText(i, titles.at(i));
    const QString kk = tr("In Kazakh");
    const QString ru = tr("In Russian");
    m_topics->setHeaders({kk, ru, tr("Questions")});
    m_operations->setHeaders({kk, ru, tr("Criteria, in Kazakh"), tr("Criteria, in Russian"), tr("Points"), tr("Least"), tr("Mandatory")});
    for (RowsEditor* rows : {m_allowed, m_equipment, m_briefing, m_skills})
        rows->setHeaders({kk, ru});
    m_advice->setHeaders({tr("If this failed"), kk, ru});
    tellSums();
}

void ProgrammeEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace tanu::desktop
