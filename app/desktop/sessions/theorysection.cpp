#include "app/desktop/sessions/theorysection.h"

#include "app/desktop/sessions/chosenfile.h"
#include "app/desktop/sessions/countgrid.h"
#include "app/desktop/sessions/sessionwords.h"
#include "app/desktop/sessions/theoryimportpanel.h"
#include "app/desktop/sessions/theorymodel.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/widgets/clausetag.h"
#include "app/desktop/widgets/segmentedchoice.h"
#include "app/desktop/widgets/wholepixels.h"
#include "core/domain/rules/theory.h"
#include "core/services/sessions/recordtheory.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

namespace tanu::desktop {

namespace {

constexpr int resultWidth = 210;
constexpr int leastTopicWidth = 64; ///< eight topics stand beside each other and a whole name at 1280
constexpr int greatestTopicWidth = 150;
const QString wholeKey = QStringLiteral("whole");
const QString topicKey = QStringLiteral("topics");

} // namespace

TheorySection::TheorySection(DeskContext& context, QWidget* parent)
    : SessionSection(context, parent)
    , m_stack(new QStackedWidget(this))
    , m_main(new QWidget(m_stack))
    , m_model(new TheoryModel(this))
    , m_counting(new SegmentedChoice(QStringLiteral("counting"), m_main))
    , m_rule(new QLabel(m_main))
    , m_topics(new QLabel(m_main))
    , m_note(new QLabel(m_main))
    , m_grid(new CountGrid(m_main))
    , m_import(new QPushButton(icon(QStringLiteral("import")), QString(), m_main))
    , m_panel(new TheoryImportPanel(context, m_stack))
{
    m_stack->addWidget(buildMain());
    m_stack->addWidget(m_panel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::medium, 0, 0);
    layout->addWidget(m_stack);
    setFocusProxy(m_grid);
    connect(m_grid, &CountGrid::passed, this, &TheorySection::stepWanted);
    connect(m_grid, &CountGrid::cellLeft, this, [this](const QModelIndex& index) { store(index.row()); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &TheorySection::spreadColumns);
    connect(m_grid, &CountGrid::resized, this, &TheorySection::spreadColumns);
    connect(m_import, &QPushButton::clicked, this, &TheorySection::importFile);
    connect(m_panel, &SessionPanel::dismissed, this, [this] { showPanel(m_main); });
    connect(m_panel, &SessionPanel::done, this, [this](const QString& what) {
        showPanel(m_main);
        Q_EMIT done(what);
    });
    retranslate();
    m_counting->setValue(topicKey);
    connect(m_counting, &FieldFrame::valueChanged, this, [this] {
        const auto key = m_counting->value();
        m_model->setCounting(key && *key == wholeKey ? TheoryModel::Counting::Whole : TheoryModel::Counting::ByTopic);
        tellTopics();
    });
}

QWidget* TheorySection::buildMain()
{
    setRole(m_rule, "strong");
    setRole(m_topics, "quiet");
    setRole(m_note, "quiet");
    m_topics->setTextFormat(Qt::PlainText);
    m_topics->setWordWrap(true);
    m_counting->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_grid->setModel(m_model);
    m_import->setObjectName(QStringLiteral("importTheory"));
    auto* clause = new ClauseTag(m_main);
    clause->setClause(QStringLiteral("R15"));
    auto* head = new QHBoxLayout;
    head->setSpacing(space::medium);
    head->addWidget(m_counting);
    head->addWidget(m_rule);
    head->addWidget(clause);
    head->addStretch(1);
    head->addWidget(m_import);
    auto* layout = new QVBoxLayout(m_main);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    layout->addLayout(head);
    layout->addWidget(m_topics);
    layout->addWidget(m_grid, 1);
    layout->addWidget(m_note);
    return m_main;
}

bool TheorySection::hasPanel() const
{
    return m_stack->currentWidget() != m_main;
}

bool TheorySection::closePanel()
{
    if (!hasPanel())
        return false;
    showPanel(m_main);
    return true;
}

void TheorySection::showPanel(QWidget* panel)
{
    m_stack->setCurrentWidget(panel);
    Q_EMIT panelChanged();
    if (panel == m_main)
        m_grid->setFocus(Qt::OtherFocusReason);
}

void TheorySection::importFile()
{
    const auto file = chooseCsv(context(), tr("Results of the testing system"));
    if (!file && file.error().kind == ErrorKind::Cancelled)
        return;
    Desk desk = context().desk();
    const auto preview = file ? ImportTheory(desk).preview(session()->session.id, file->bytes)
                              : Result<TheoryImport>(file.error());
    if (!preview) {
        Q_EMIT refused(preview.error());
        return;
    }
    showPanel(m_panel);
    m_panel->open(session()->session.id, *file, *preview);
}

QString TheorySection::name() const
{
    return tr("&Theory");
}

void TheorySection::begin()
{
    m_grid->goToFirstEmpty();
    m_grid->setFocus(Qt::OtherFocusReason);
}

void TheorySection::tell()
{
    m_model->setSession(session());
    const int total = session()->programme.questionCount();
    m_rule->setText(tr("Admitted from %1 correct answers").arg(ofText(leastCorrect(total), total)));
    const bool isRunning = session()->session.state == SessionState::Started && isHere();
    m_counting->setEnabled(isRunning);
    m_import->setEnabled(isRunning && may(Action::RecordTheory));
    if (!isRunning && hasPanel())
        showPanel(m_main);
    chooseCounting();
    retranslate();
}

void TheorySection::chooseCounting()
{
    if (m_shown == session()->session.id)
        return;
    m_shown = session()->session.id;
    const auto& candidates = session()->candidates;
    const bool isWhole = std::any_of(candidates.begin(), candidates.end(), [](const SessionCandidate& one) {
        return one.place.theory && one.place.theory->correctByTopic.isEmpty();
    });
    m_counting->setValue(isWhole ? wholeKey : topicKey);
}

void TheorySection::retranslate()
{
    m_counting->setOptions({{topicKey, tr("By topic")}, {wholeKey, tr("As a whole")}});
    m_grid->setAccessibleName(tr("Correct answers of the candidates"));
    m_import->setText(tr("Import from a file"));
    m_model->retranslate();
    tellTopics();
    const int started = m_model->startedCount();
    const SessionState state = session() ? session()->session.state : SessionState::Planned;
    if (session() && state == SessionState::Planned)
        m_note->setText(tr("The session has not begun: results can be entered after its start."));
    else if (!isHere() || state != SessionState::Started)
        m_note->setText({});
    else if (started > 0)
        m_note->setText(tr("Not stored yet because a topic is missing: candidates %1").arg(started));
    else
        m_note->setText(tr("Enter: down. Tab: along the row. A whole row is stored as you leave it."));
}

void TheorySection::tellTopics()
{
    const QString names = m_model->topicNames();
    m_topics->setText(names);
    m_topics->setVisible(!names.isEmpty());
}

bool TheorySection::leave()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->complete(row))
            store(row);
    }
    return true;
}

void TheorySection::store(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const auto counts = m_model->complete(row);
    if (!counts)
        return retranslate();
    const SessionCandidate& candidate = m_model->candidate(row);
    Desk desk = context().desk();
    Result<RecordedTheory> recorded = Error {ErrorKind::Cancelled, {}, {}};
    if (m_model->counting() == TheoryModel::Counting::Whole) {
        recorded = RecordTheory(desk).run(
            candidate.application.id, counts->front(), session()->programme.questionCount());
    } else {
        QMap<QString, int> byTopic;
        for (size_t i = 0; i < counts->size(); ++i)
            byTopic.insert(session()->programme.topics.at(i).id, counts->at(i));
        recorded = RecordTheory(desk).run(candidate.application.id, byTopic);
    }
    if (!recorded) {
        Q_EMIT refused(recorded.error());
        return;
    }
    const QString who = candidate.application.fields.name.shortForm();
    const QString result = ofText(recorded->result.correct, recorded->result.total);
    m_model->forget(row);
    Q_EMIT done(recorded->admitted ? tr("%1: %2, admitted to practice.").arg(who, result)
                                   : tr("%1: %2, not admitted; at least %3 were needed.")
                                         .arg(who, result)
                                         .arg(recorded->leastCorrect));
}

void TheorySection::spreadColumns()
{
    if (!session())
        return;
    const int cells = m_model->columnCount() - 2;
    const int room = m_grid->viewport()->width();
    const int topic = qBound(leastTopicWidth, (room - resultWidth) * 3 / 5 / cells, greatestTopicWidth);
    for (int cell = 0; cell < cells; ++cell)
        m_grid->setColumnWidth(cell + 1, topic);
    m_grid->setColumnWidth(m_model->resultColumn(), resultWidth);
    m_grid->setColumnWidth(0, qMax(200, room - resultWidth - cells * topic));
    putOnWholePixels(*m_grid->horizontalHeader());
}

} // namespace tanu::desktop
