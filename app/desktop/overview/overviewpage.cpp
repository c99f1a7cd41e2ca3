#include "app/desktop/overview/overviewpage.h"

#include "app/desktop/context/tableexport.h"
#include "app/desktop/overview/barchart.h"
#include "app/desktop/overview/figuretile.h"
#include "app/desktop/overview/linechart.h"
#include "app/desktop/overview/overviewwords.h"
#include "app/desktop/overview/periodchoice.h"
#include "app/desktop/overview/tablemodel.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/emptystate.h"
#include "app/desktop/widgets/filterchips.h"
#include "app/desktop/widgets/segmentedchoice.h"
#include "core/tables/csvfile.h"
#include "core/tables/savefile.h"
#include "core/tables/xlsxfile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>

#include <algorithm>

namespace tanu::desktop {

namespace {

constexpr int tileCount = 8;
const QString chartKey = QStringLiteral("chart");
const QString tableKey = QStringLiteral("table");

constexpr int twoLines = space::rowHeight + space::medium;

/// The first column has the words; the others are as wide as their titles ask for. Beside many columns the words would be
/// cut: then they take what they need, and the titles stand in two lines.
QList<int> weightsOf(const Table& table)
{
    const qsizetype firstWeight = TableModel::isWide(table) ? 0 : 26;
    constexpr qsizetype least = 7;
    constexpr qsizetype most = 12;
    QList<int> weights;
    for (const TableColumn& column : table.columns) {
        const qsizetype wanted = column.kind == ColumnKind::Text ? most : column.title.size();
        weights.append(static_cast<int>(weights.isEmpty() ? firstWeight : std::clamp(wanted, least, most)));
    }
    return weights;
}

} // namespace

OverviewPage::OverviewPage(DeskContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_saveWorkbook(new QAction(icon(QStringLiteral("export")), QString(), this))
    , m_saveCsv(new QAction(this))
    , m_fill(new QAction(this))
    , m_model(new TableModel(this))
{
    addHeadAction(m_saveCsv);
    addHeadAction(m_saveWorkbook);
    setFilters(buildFilters());
    setContent(buildContent());
    m_empty = new EmptyState(QStringLiteral("overview"), m_fill, this);
    setPlaceholder(m_empty);
    m_saveWorkbook->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_S));
    addAction(m_saveWorkbook);
    connectParts();
}

QWidget* OverviewPage::buildFilters()
{
    auto* filters = new QWidget(this);
    m_period = new PeriodChoice(m_context.clock().today(), filters);
    m_view = new SegmentedChoice(QStringLiteral("view"), filters);
    m_view->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(filters);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::medium);
    row->addWidget(m_period);
    row->addStretch(1);
    row->addWidget(m_view);
    return filters;
}

QWidget* OverviewPage::buildTiles(QWidget* content)
{
    auto* tiles = new QWidget(content);
    auto* row = new QHBoxLayout(tiles);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    for (int i = 0; i < tileCount; ++i) {
        m_tiles.push_back(new FigureTile(tiles));
        row->addWidget(m_tiles.back(), 1);
    }
    return tiles;
}

QStackedWidget* OverviewPage::buildViews(QWidget* content)
{
    m_views = new QStackedWidget(content);
    m_nothing = new QLabel(m_views);
    setRole(m_nothing, "quietText");
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_line = new LineChart(m_views);
    m_barRoom = new QScrollArea(m_views);
    m_barRoom->setFrameShape(QFrame::NoFrame);
    m_barRoom->setWidgetResizable(true);
    m_bars = new BarChart(m_barRoom);
    m_barRoom->setWidget(m_bars);
    m_table = new DataTable(m_views);
    m_table->setModel(m_model);
    new TableExport(m_context.prompts(), *m_table, [this] {
        return section() ? QStringLiteral("%1 %2").arg(section()->table.title, m_overview->period.code()) : title();
    });
    for (QWidget* view : std::initializer_list<QWidget*> {m_nothing, m_line, m_barRoom, m_table})
        m_views->addWidget(view);
    return m_views;
}

QWidget* OverviewPage::buildContent()
{
    auto* content = new QWidget(this);
    m_banner = new Banner(content);
    QWidget* tiles = buildTiles(content);
    m_chips = new FilterChips(FilterChips::Mode::One, content);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(m_banner);
    layout->addWidget(tiles);
    layout->addWidget(m_chips);
    layout->addWidget(buildViews(content), 1);
    return content;
}

void OverviewPage::connectParts()
{
    connect(m_period, &PeriodChoice::periodChanged, this, [this] {
        m_banner->dismiss();
        read();
    });
    connect(m_view, &FieldFrame::valueChanged, this, &OverviewPage::tellSection);
    connect(m_chips, &FilterChips::chosenChanged, this, &OverviewPage::tellSection);
    connect(m_fill, &QAction::triggered, this, &OverviewPage::goToLatest);
    connect(m_saveWorkbook, &QAction::triggered, this, &OverviewPage::saveWorkbook);
    connect(m_saveCsv, &QAction::triggered, this, &OverviewPage::saveCsv);
}

QString OverviewPage::title() const
{
    return tr("Overview");
}

void OverviewPage::open(const QString& key)
{
    if (const auto period = Period::parse(key))
        m_period->setPeriod(*period);
}

void OverviewPage::refresh()
{
    m_period->setToday(m_context.clock().today());
    read();
}

void OverviewPage::read()
{
    OverviewQuery query(m_context.connection(), m_context.clock());
    auto overview = query.load(m_period->period());
    auto before = overview ? query.load(m_period->period().moved(-1)) : overview;
    if (!overview || !before)
        return m_banner->showError(overview ? before.error() : overview.error());
    m_overview = *std::move(overview);
    m_before = *std::move(before);
    tell();
}

void OverviewPage::tell()
{
    if (!m_overview)
        return;
    m_sections = sectionsOf(*m_overview, m_context.registers());
    tellTiles();
    tellChips();
    tellSection();
    tellEmpty();
}

void OverviewPage::tellTiles()
{
    const std::vector<OverviewFigure> figures = figuresOf(*m_overview, *m_before);
    for (size_t i = 0; i < m_tiles.size(); ++i)
        m_tiles[i]->setFigure(figures.at(i), periodText(m_before->period));
}

void OverviewPage::tellChips()
{
    std::vector<Filter> filters;
    for (const OverviewSection& one : m_sections)
        filters.push_back({one.key, one.name});
    m_chips->setFilters(filters);
}

void OverviewPage::tellEmpty()
{
    const bool isEmpty = m_overview->isEmpty();
    showPlaceholder(isEmpty && m_banner->isHidden());
    m_empty->setSentence(tr("Nothing happened in this period: %1.").arg(periodText(m_overview->period)));
    for (QAction* action : {m_saveWorkbook, m_saveCsv})
        action->setEnabled(!isEmpty);
    const auto latest = OverviewQuery(m_context.connection(), m_context.clock()).latestDay();
    m_fill->setVisible(latest && latest->has_value());
    m_fill->setEnabled(m_fill->isVisible());
}

const OverviewSection* OverviewPage::section() const
{
    const QString key = m_chips->chosen().value(0);
    const auto found = std::find_if(
        m_sections.begin(), m_sections.end(), [&key](const OverviewSection& one) { return one.key == key; });
    return found == m_sections.end() ? nullptr : &*found;
}

bool OverviewPage::isTableWanted() const
{
    const auto view = m_view->value();
    return view && *view == tableKey;
}

void OverviewPage::tellSection()
{
    const OverviewSection* shown = section();
    if (!shown)
        return;
    m_model->setTable(shown->table);
    tellHeader(TableModel::isWide(shown->table));
    m_table->setColumnWeights(weightsOf(shown->table));
    m_table->setNotice({});
    const QString name = QStringLiteral("%1, %2").arg(shown->table.title, periodText(m_overview->period));
    m_line->setData(name, shown->chart == ChartKind::Line ? shown->data : ChartData());
    m_bars->setData(name, shown->chart == ChartKind::Line ? ChartData() : shown->data, shown->chart == ChartKind::Stack);
    m_table->view().setAccessibleName(name);
    if (isTableWanted())
        return m_views->setCurrentWidget(m_table);
    if (shown->data.isEmpty())
        return m_views->setCurrentWidget(m_nothing);
    m_views->setCurrentWidget(shown->chart == ChartKind::Line ? static_cast<QWidget*>(m_line) : m_barRoom);
}

/// In a wide table every pixel is a word's: no room is kept for the arrow that sorts.
void OverviewPage::tellHeader(bool isWide)
{
    QHeaderView* header = m_table->view().horizontalHeader();
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorShown(!isWide);
    header->setFixedHeight(isWide ? twoLines : space::rowHeight);
    setRole(header, isWide ? "tight" : "");
}

void OverviewPage::showSection(const QString& key, bool asTable)
{
    m_view->setValue(asTable ? tableKey : chartKey);
    m_chips->choose({key});
    tellSection();
}

void OverviewPage::goToLatest()
{
    const auto latest = OverviewQuery(m_context.connection(), m_context.clock()).latestDay();
    if (!latest || !latest->has_value())
        return;
    m_period->setPeriod(m_period->period().isYear() ? Period::yearOf(**latest) : Period::monthOf(**latest));
}

void OverviewPage::saveWorkbook()
{
    const QString name = QStringLiteral("%1 %2.xlsx").arg(title(), m_overview->period.code());
    const QString path = m_context.prompts().saveFile(tr("Save the overview"), name, tr("Excel (*.xlsx)"));
    if (path.isEmpty())
        return;
    std::vector<Table> tables {summaryOf(*m_overview, *m_before)};
    for (const OverviewSection& one : m_sections)
        tables.push_back(one.table);
    const auto content = toXlsx(tables);
    tellSaved(path, content ? saveFile(path, *content) : Result<void>(content.error()));
}

void OverviewPage::saveCsv()
{
    const OverviewSection* shown = section();
    if (!shown)
        return;
    const QString name = QStringLiteral("%1 %2.csv").arg(shown->table.title, m_overview->period.code());
    const QString path = m_context.prompts().saveFile(tr("Save this table"), name, tr("CSV (*.csv)"));
    if (!path.isEmpty())
        tellSaved(path, saveFile(path, toCsv(shown->table)));
}

void OverviewPage::tellSaved(const QString& path, const Result<void>& saved)
{
    if (!saved)
        return m_banner->showError(saved.error());
    m_banner->say(Tone::Good, tr("Saved: %1").arg(QFileInfo(path).fileName()));
}

void OverviewPage::retranslate()
{
    m_saveWorkbook->setText(tr("Save as Excel"));
    m_saveWorkbook->setToolTip(tr("All tables, a sheet for each (Ctrl+S)"));
    m_saveCsv->setText(tr("This table as CSV"));
    m_fill->setText(tr("Show the latest"));
    m_view->setOptions({{chartKey, tr("Chart"), {}}, {tableKey, tr("Table"), {}}});
    if (m_view->isEmpty())
        m_view->setValue(chartKey);
    m_nothing->setText(tr("Nothing of this in the period."));
    tell();
}

PageEntry overviewPage(DeskContext& context)
{
    return {QStringLiteral("overview"), QStringLiteral("overview"), [] { return OverviewPage::tr("Overview"); },
        [&context](QWidget* parent) { return new OverviewPage(context, parent); }, {}, {}};
}

} // namespace tanu::desktop
