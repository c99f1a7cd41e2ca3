#include "app/desktop/sessions/practicesection.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/sessions/countgrid.h"
#include "app/desktop/sessions/decisioncard.h"
#include "app/desktop/sessions/practicemodel.h"
#include "app/desktop/sessions/sessionwords.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/widgets/wholepixels.h"
#include "core/services/sessions/confirmdecision.h"
#include "core/services/sessions/recordpractice.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>

namespace tanu::desktop {

namespace {

constexpr int listWidth = 172; ///< longer names take two lines
constexpr int needsWidth = 76;
constexpr int leastAssessorWidth = 64;
constexpr int leastOperationWidth = 236; ///< most operations fit two lines at 1280
constexpr int operationHeight = 48; ///< two lines
constexpr int headHeight = 44; ///< a surname above its initials
constexpr int greatestAssessorWidth = 130;

ColourRole roleOf(const SessionCandidate& one)
{
    if (!one.place.decision)
        return ColourRole::QuietText;
    return *one.place.decision == Decision::Passed ? ColourRole::Good : ColourRole::Danger;
}

} // namespace

PracticeSection::PracticeSection(DeskContext& context, QWidget* parent)
    : SessionSection(context, parent)
    , m_model(new PracticeModel(this))
    , m_candidates(new QListWidget(this))
{
    m_candidates->setFixedWidth(listWidth);
    m_candidates->setWordWrap(true);
    m_candidates->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, space::medium, 0, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(m_candidates);
    layout->addWidget(buildMap(), 1);
    m_decision = new DecisionCard(this); // after the map, also for Tab
    layout->addWidget(m_decision);
    setFocusProxy(m_candidates);
    connect(m_candidates, &QListWidget::currentRowChanged, this, &PracticeSection::showCandidate);
    connect(m_candidates, &QListWidget::itemActivated, this, [this] { m_grid->setFocus(Qt::TabFocusReason); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &PracticeSection::spreadColumns);
    connect(m_grid, &CountGrid::resized, this, &PracticeSection::spreadColumns);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &PracticeSection::tellDecision);
    connect(m_decision, &DecisionCard::confirmed, this, &PracticeSection::confirm);
    retranslate();
}

QWidget* PracticeSection::buildMap()
{
    auto* map = new QWidget(this);
    m_grid = new CountGrid(map);
    m_grid->setModel(m_model);
    m_grid->verticalHeader()->setDefaultSectionSize(operationHeight);
    m_grid->horizontalHeader()->setFixedHeight(headHeight);
    setRole(m_grid->horizontalHeader(), "tight");
    auto* card = new QFrame(map);
    setRole(card, "card");
    m_operation = new QLabel(card);
    m_criteria = new QLabel(card);
    setRole(m_operation, "strong");
    setRole(m_criteria, "quietText");
    m_operation->setWordWrap(true);
    m_criteria->setWordWrap(true);
    auto* words = new QVBoxLayout(card);
    words->setContentsMargins(space::large, space::small, space::large, space::small);
    words->setSpacing(space::tiny);
    words->addWidget(m_operation);
    words->addWidget(m_criteria);
    auto* layout = new QVBoxLayout(map);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(m_grid, 1);
    layout->addWidget(card);
    connect(m_grid, &CountGrid::cellLeft, this, [this](const QModelIndex& left) {
        const bool isSameColumn = m_grid->hasFocus() && m_grid->currentIndex().column() == left.column()
            && m_grid->currentIndex() != left;
        if (left.isValid() && !isSameColumn)
            storeAll(); // a column that was left with an empty cell waits too
    });
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &PracticeSection::tellOperation);
    return map;
}

QString PracticeSection::name() const
{
    return tr("P&ractice and decisions");
}

ApplicationId PracticeSection::current() const
{
    const int row = m_candidates->currentRow();
    const bool isThere = row >= 0 && row < static_cast<int>(session()->candidates.size());
    return isThere ? session()->candidates.at(static_cast<size_t>(row)).application.id : ApplicationId();
}

void PracticeSection::fillCandidates()
{
    const int kept = m_candidates->currentRow();
    const bool isSame = m_candidates->count() == static_cast<int>(session()->candidates.size());
    const QSignalBlocker quiet(m_candidates);
    if (!isSame)
        m_candidates->clear();
    for (size_t i = 0; i < session()->candidates.size(); ++i) {
        const SessionCandidate& one = session()->candidates[i];
        auto* item = isSame ? m_candidates->item(static_cast<int>(i)) : new QListWidgetItem(m_candidates);
        item->setText(one.application.fields.name.shortForm());
        item->setToolTip(QStringLiteral("%1\n%2").arg(one.application.fields.name.full(),
            one.place.decision ? wordOf(*one.place.decision) : wordOf(one.application.state)));
        item->setIcon(icon(one.place.decision ? iconOf(*one.place.decision) : iconOf(one.application.state), roleOf(one)));
    }
    if (m_candidates->count() > 0)
        m_candidates->setCurrentRow(isSame ? qMax(0, kept) : 0);
}

void PracticeSection::tell()
{
    fillCandidates();
    m_model->setCandidate(session(), current());
    tellOperation();
    tellDecision();
}

void PracticeSection::showCandidate(int)
{
    storeAll();
    m_model->setCandidate(session(), current());
    if (m_model->rowCount() > 0)
        m_grid->goToFirstEmpty();
    tellOperation();
    tellDecision();
}

void PracticeSection::begin(CaseState state)
{
    goToFirst(state);
    if (state != CaseState::Assessed)
        return;
    QStringList names;
    for (const SessionCandidate& one : session()->candidates) {
        if (one.application.state == state)
            names.append(one.application.fields.name.shortForm());
    }
    Q_EMIT lacking(tr("Decisions are still to confirm (%1). Look at the reasons of each and press “%2” below them.")
                       .arg(names.join(QStringLiteral(", ")), m_decision->verb()));
}

void PracticeSection::goToFirst(CaseState state)
{
    for (size_t i = 0; i < session()->candidates.size(); ++i) {
        if (session()->candidates[i].application.state == state) {
            m_candidates->setCurrentRow(static_cast<int>(i));
            break;
        }
    }
    if (state == CaseState::AdmittedToPractice)
        m_grid->setFocus(Qt::OtherFocusReason);
    else
        m_decision->focusConfirm();
}

bool PracticeSection::leave()
{
    storeAll();
    return true;
}

void PracticeSection::storeAll()
{
    std::vector<int> columns;
    for (int column = PracticeModel::firstAssessor; session() && column < m_model->columnCount(); ++column)
        columns.push_back(column);
    store(columns);
}

void PracticeSection::store(const std::vector<int>& columns)
{
    const SessionCandidate* one = m_model->candidate();
    QStringList stored;
    std::optional<Error> refusal; // of one assessor: it keeps back nobody else's marks
    bool isComplete = false;
    for (const int column : columns) {
        const QMap<QString, int> points
            = one && m_model->isAssessorColumn(column) ? m_model->changed(column) : QMap<QString, int>();
        if (points.isEmpty())
            continue;
        Desk desk = context().desk();
        const auto recorded = RecordPractice(desk).run(one->application.id, m_model->assessor(column).staff, points);
        if (!recorded) {
            refusal = recorded.error();
            continue;
        }
        m_model->forget(column);
        stored.append(m_model->assessor(column).name.shortForm());
        isComplete = recorded->isComplete;
    }
    const QString who = one ? one->application.fields.name.shortForm() : QString();
    if (!stored.isEmpty())
        Q_EMIT done(isComplete ? tr("%1: every mark is there.").arg(who)
                               : tr("%1: marks are stored (%2).").arg(who, stored.join(QStringLiteral(", "))));
    if (refusal)
        Q_EMIT refused(*refusal);
}

void PracticeSection::tellOperation()
{
    const QModelIndex index = m_grid->currentIndex();
    const bool isThere = index.isValid() && m_model->candidate() && index.row() < m_model->rowCount();
    m_operation->setText(isThere ? textOf(m_model->operation(index.row()).name) : tr("Technological map"));
    m_criteria->setText(isThere ? textOf(m_model->operation(index.row()).criteria)
                                : tr("The criteria of an operation stand here while its points are entered."));
}

void PracticeSection::tellDecision()
{
    const SessionCandidate* one = m_model->candidate();
    if (!one)
        return m_decision->tellNobody();
    using Confirming = DecisionCard::Confirming;
    const bool isRunning = session()->session.state == SessionState::Started && isHere();
    m_decision->tell(session()->programme, *one, m_model->results(),
        !isRunning ? Confirming::Over : may(Action::ConfirmDecision) ? Confirming::Allowed : Confirming::Forbidden);
}

void PracticeSection::confirm()
{
    storeAll();
    if (!m_decision->shown())
        return;
    const ApplicationId id = current();
    const QString who = m_model->candidate()->application.fields.name.shortForm();
    const Decision decision = *m_decision->shown();
    Desk desk = context().desk();
    const Result<void> confirmed = ConfirmDecision(desk).run(
        id, decision, decision == Decision::NotPassed ? m_decision->recommendations() : QString());
    if (!confirmed) {
        Q_EMIT refused(confirmed.error());
        return;
    }
    m_candidates->setFocus(Qt::OtherFocusReason); // the button is disabled next: the focus must not leave the page
    Q_EMIT done(tr("%1: %2, the decision is confirmed.").arg(who, wordOf(decision)));
    goToFirst(CaseState::Assessed);
}

void PracticeSection::retranslate()
{
    m_candidates->setAccessibleName(tr("Candidates of the session"));
    m_grid->setAccessibleName(tr("Points of the technological map"));
    m_decision->retranslate();
    Q_EMIT m_model->headerDataChanged(Qt::Horizontal, 0, m_model->columnCount() - 1);
    if (!session())
        m_decision->tellNobody();
}

void PracticeSection::spreadColumns()
{
    const int assessors = m_model->columnCount() - PracticeModel::firstAssessor;
    if (assessors <= 0)
        return;
    const int room = m_grid->viewport()->width() - needsWidth;
    const int each = qBound(leastAssessorWidth, (room - leastOperationWidth) / assessors, greatestAssessorWidth);
    m_grid->setColumnWidth(1, needsWidth);
    for (int column = PracticeModel::firstAssessor; column < m_model->columnCount(); ++column)
        m_grid->setColumnWidth(column, each);
    m_grid->setColumnWidth(0, qMax(leastOperationWidth, room - assessors * each));
    putOnWholePixels(*m_grid->horizontalHeader());
    fitRows();
}

/// Each operation is read in full, however many lines it takes.
void PracticeSection::fitRows()
{
    const QFontMetrics measure(fontOf(TextSize::Text));
    const int width = m_grid->columnWidth(0) - 2 * space::small;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QRect text = measure.boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, m_model->index(row, 0).data().toString());
        m_grid->setRowHeight(row, qMax(operationHeight, text.height() + space::small));
    }
}

} // namespace tanu::desktop
