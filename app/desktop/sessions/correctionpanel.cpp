#include "app/desktop/sessions/correctionpanel.h"

#include "app/desktop/sessions/correctedmarksmodel.h"
#include "app/desktop/sessions/correctedtheorymodel.h"
#include "app/desktop/sessions/countgrid.h"
#include "app/desktop/sessions/dissenteditor.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/widgets/dateedit.h"
#include "app/desktop/widgets/segmentedchoice.h"
#include "app/desktop/widgets/textedit.h"
#include "app/desktop/widgets/timeedit.h"
#include "app/desktop/widgets/wholepixels.h"
#include "core/services/corrections/draftcorrection.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>

namespace tanu::desktop {

namespace {

constexpr int greatestReason = 1000;
constexpr int countWidth = 66;
constexpr int markWidth = 84;
constexpr int leastNameWidth = 150;
constexpr int gridHeight = 150;

void spread(CountGrid& grid, int cellWidth)
{
    if (!grid.model())
        return;
    const int cells = grid.model()->columnCount() - 1;
    for (int column = 1; column <= cells; ++column)
        grid.setColumnWidth(column, cellWidth);
    grid.setColumnWidth(0, qMax(leastNameWidth, grid.viewport()->width() - cells * cellWidth));
    putOnWholePixels(*grid.horizontalHeader());
}

} // namespace

CorrectionPanel::CorrectionPanel(DeskContext& context, QWidget* parent)
    : SessionPanel(context, parent)
    , m_reason(new TextEdit(QStringLiteral("reason"), greatestReason, this))
    , m_signedOn(new DateEdit(QStringLiteral("signedon"), &context.calendar(), this))
    , m_startedAt(new TimeEdit(QStringLiteral("startedat"), this))
    , m_endedAt(new TimeEdit(QStringLiteral("endedat"), this))
    , m_theory(new CorrectedTheoryModel(this))
    , m_marks(new CorrectedMarksModel(this))
    , m_theoryGrid(nullptr)
    , m_marksGrid(nullptr)
    , m_whose(nullptr)
    , m_part(nullptr)
    , m_parts(nullptr)
    , m_editor(nullptr)
{
    m_reason->setObjectName(QStringLiteral("reason"));
    m_signedOn->setObjectName(QStringLiteral("signedon"));
    m_startedAt->setObjectName(QStringLiteral("startedat"));
    m_endedAt->setObjectName(QStringLiteral("endedat"));
    m_reason->setRequired(true);
    addRow({m_reason});
    addRow({m_signedOn, m_startedAt, m_endedAt});
    addWide(buildParts());
    retranslate();
}

QWidget* CorrectionPanel::buildParts()
{
    auto* wide = new QWidget(this);
    m_part = new SegmentedChoice(QStringLiteral("part"), wide);
    m_part->setObjectName(QStringLiteral("part"));
    m_part->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_parts = new QStackedWidget(wide);
    m_parts->addWidget(buildResults());
    m_parts->addWidget(buildDissents());
    auto* layout = new QVBoxLayout(wide);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(m_part);
    layout->addWidget(m_parts, 1);
    connect(m_part, &FieldFrame::valueChanged, this, [this] {
        const auto part = m_part->value();
        m_parts->setCurrentIndex(part ? part->toInt() : 0);
    });
    return wide;
}

QWidget* CorrectionPanel::buildDissents()
{
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    m_editor = new DissentEditor(area);
    m_editor->setProperty("role", QStringLiteral("scrolled"));
    area->setWidget(m_editor);
    connect(m_editor, &DissentEditor::wanted, this, [this](const std::vector<Dissent>& dissents) {
        m_dissents = dissents;
        tellDissents();
    });
    return area;
}

void CorrectionPanel::tellDissents()
{
    ProtocolContent content = m_data->content();
    content.dissents = m_dissents;
    m_editor->tell(content);
}

QWidget* CorrectionPanel::buildResults()
{
    auto* results = new QWidget(this);
    m_theoryGrid = new CountGrid(results);
    m_marksGrid = new CountGrid(results);
    m_theoryGrid->setObjectName(QStringLiteral("correctedTheory"));
    m_marksGrid->setObjectName(QStringLiteral("correctedMarks"));
    m_theoryGrid->setModel(m_theory);
    m_marksGrid->setModel(m_marks);
    m_theoryGrid->setMinimumHeight(gridHeight);
    m_marksGrid->setMinimumHeight(gridHeight);
    m_whose = new QLabel(results);
    setRole(m_whose, "quiet");
    auto* layout = new QGridLayout(results);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(m_theoryGrid, 0, 0);
    layout->addWidget(m_marksGrid, 0, 1);
    layout->addWidget(m_whose, 1, 0, 1, 2);
    layout->setColumnStretch(0, 4);
    layout->setColumnStretch(1, 5);
    connect(m_theoryGrid->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& current) { showMarks(current.row()); });
    connect(m_marks, &CorrectedMarksModel::corrected, this, [this] {
        Q_EMIT m_theory->dataChanged(m_theory->index(0, 0), m_theory->index(m_theory->rowCount() - 1, 0));
    });
    for (CountGrid* grid : {m_theoryGrid, m_marksGrid}) {
        connect(grid, &CountGrid::resized, this, &CorrectionPanel::spreadColumns);
        connect(grid->model(), &QAbstractItemModel::modelReset, this, &CorrectionPanel::spreadColumns);
    }
    return results;
}

void CorrectionPanel::spreadColumns()
{
    spread(*m_theoryGrid, countWidth);
    spread(*m_marksGrid, markWidth);
}

void CorrectionPanel::open(
    const ProtocolView& signedOne, const std::optional<ProtocolView>& drafted, const Programme& programme)
{
    m_protocol = signedOne.row.id;
    m_data = std::make_shared<CorrectionData>(signedOne.content, programme);
    m_reason->clear();
    m_signedOn->clear();
    if (drafted) {
        m_data->take(drafted->content);
        m_reason->setValue(drafted->row.correctionReason);
        if (drafted->row.countsFrom)
            m_signedOn->setValue(*drafted->row.countsFrom);
    }
    m_dissents = drafted ? drafted->content.dissents : signedOne.content.dissents;
    tellDissents();
    m_part->setValue(QStringLiteral("0"));
    fill(drafted ? drafted->content : signedOne.content);
    m_theory->setCorrection(m_data);
    showMarks(0);
    setHeading(tr("Correct protocol %1, signed on %2").arg(signedOne.numberText, dateText(*signedOne.row.signedOn)),
        QStringLiteral("R17.2"));
    begin(m_reason);
}

void CorrectionPanel::fill(const ProtocolContent& content)
{
    m_startedAt->setValue(toKazakhstan(content.startedAt).time());
    m_endedAt->setValue(toKazakhstan(content.endedAt).time());
}

void CorrectionPanel::showMarks(int row)
{
    m_marks->setCandidate(m_data, row);
    const bool isThere = m_data && row >= 0 && row < static_cast<int>(m_data->candidates().size());
    m_whose->setText(isThere ? tr("Right: the points of %1. Decisions follow from the corrected results.")
                                   .arg(m_data->candidates().at(static_cast<size_t>(row)).name)
                             : QString());
}

std::optional<QDateTime> CorrectionPanel::moved(const TimeEdit& field, const QDateTime& before)
{
    const auto time = field.value();
    const QDateTime wall = toKazakhstan(before);
    const bool isSame = !time || (time->hour() == wall.time().hour() && time->minute() == wall.time().minute());
    return isSame ? std::nullopt : std::optional(fromKazakhstan(wall.date(), *time));
}

Result<QString> CorrectionPanel::act()
{
    ProtocolCorrection correction;
    correction.reason = *m_reason->value();
    if (const auto day = m_signedOn->value())
        correction.signedOn = *day;
    correction.startedAt = moved(*m_startedAt, m_data->content().startedAt);
    correction.endedAt = moved(*m_endedAt, m_data->content().endedAt);
    if (m_dissents != m_data->content().dissents)
        correction.dissents = m_dissents;
    correction.candidates = m_data->changes();
    Desk desk = context().desk();
    const auto drafted = DraftCorrection(desk).run(m_protocol, correction);
    if (!drafted)
        return drafted.error();
    return tr("Protocol %1 is drafted. Print it, let the commission sign it, then record the signature.")
        .arg(drafted->numberText);
}

void CorrectionPanel::retranslate()
{
    SessionPanel::retranslate();
    setVerb(tr("Draft the correction"));
    m_reason->setLabel(tr("R&eason of the correction"));
    m_reason->setHint(tr("The signed protocol stays as it is; the new one names it and counts from its own signature."));
    m_signedOn->setLabel(tr("&Really signed on"));
    m_signedOn->setHint(tr("Only where the signed one has a wrong date."));
    m_startedAt->setLabel(tr("&Started at"));
    m_endedAt->setLabel(tr("E&nded at"));
    m_part->setOptions({{QStringLiteral("0"), tr("Results")}, {QStringLiteral("1"), tr("Dissenting opinions")}});
    m_part->setAccessibleName(tr("Parts of the correction"));
    m_theoryGrid->setAccessibleName(tr("Correct answers of the candidates"));
    m_marksGrid->setAccessibleName(tr("Points of the technological map"));
    if (m_data)
        showMarks(qMax(0, m_theoryGrid->currentIndex().row()));
}

} // namespace tanu::desktop
