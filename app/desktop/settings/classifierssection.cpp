#include "app/desktop/settings/classifierssection.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/settings/importwords.h"
#include "app/desktop/settings/listmodel.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/datatable.h"
#include "app/desktop/widgets/progressstrip.h"
#include "app/desktop/widgets/segmentedchoice.h"
#include "app/desktop/widgets/textedit.h"
#include "core/services/center/importoccupations.h"
#include "core/services/center/importregions.h"
#include "core/services/queries/referencequery.h"

#include <QtCore/QFile>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

namespace tanu::desktop {

namespace {

constexpr int perMille = 1'000;
constexpr int longestSearch = 100;
constexpr int shownAtOnce = 200;
const QString occupations = QStringLiteral("occupations");
const QString regions = QStringLiteral("regions");

template <typename Row>
std::vector<ListRow> linesOf(const Result<std::vector<Row>>& rows)
{
    std::vector<ListRow> lines;
    if (!rows)
        return lines;
    for (const Row& row : *rows)
        lines.push_back({row.code, {row.code, row.name.kk, row.name.ru}});
    return lines;
}

} // namespace

ClassifiersSection::ClassifiersSection(DeskContext& context, OpenConnection openConnection, QWidget* parent)
    : SettingsSection(context, parent)
    , m_openConnection(std::move(openConnection))
    , m_kind(new SegmentedChoice(QStringLiteral("kind"), this))
    , m_count(new QLabel(this))
    , m_import(new QPushButton(icon(QStringLiteral("import")), QString(), this))
    , m_progress(new ProgressStrip(this))
    , m_search(new TextEdit(QStringLiteral("search"), longestSearch, this))
    , m_model(new ListModel(this))
    , m_table(new DataTable(this))
{
    build();
    connect(m_kind, &FieldFrame::valueChanged, this, &ClassifiersSection::refresh);
    connect(m_search, &FieldFrame::valueChanged, this, &ClassifiersSection::search);
    connect(m_import, &QPushButton::clicked, this, &ClassifiersSection::importFile);
    connect(m_progress, &ProgressStrip::stopRequested, &m_work, &LongWork::stop);
    connect(&m_work, &LongWork::progressed, this, [this](int, int done, int) { m_progress->advance(done); });
}

void ClassifiersSection::build()
{
    m_import->setObjectName(QStringLiteral("import"));
    m_count->setFixedHeight(space::fieldHeight);
    m_table->setModel(m_model);
    m_table->view().setSortingEnabled(false);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::large);
    head->addWidget(m_kind, 1);
    head->addWidget(m_count, 1, Qt::AlignBottom);
    head->addWidget(m_import, 0, Qt::AlignBottom);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(&banner());
    layout->addLayout(head);
    layout->addWidget(m_progress);
    layout->addWidget(m_search);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_search);
}

QString ClassifiersSection::title() const
{
    return tr("Classifiers");
}

ClassifiersSection::Kind ClassifiersSection::kind() const
{
    const auto chosen = m_kind->value();
    return chosen && *chosen == regions ? Kind::Regions : Kind::Occupations;
}

void ClassifiersSection::refresh()
{
    m_import->setEnabled(tellAllowed(Action::ImportClassifier) && !m_work.isRunning());
    ReferenceQuery query(context().connection(), context().clock());
    const auto count = kind() == Kind::Regions ? query.regionCount() : query.occupationCount();
    m_count->setText(count && *count > 0 ? tr("Entries: %1").arg(countText(*count)) : QString());
    search();
}

void ClassifiersSection::search()
{
    ReferenceQuery query(context().connection(), context().clock());
    const QString typed = m_search->text().trimmed();
    m_table->setEmptySentence(typed.isEmpty() ? tr("The classifier is not there yet: “Import…” brings it from a CSV file.")
                                              : tr("Nothing is found under these words."));
    if (kind() == Kind::Regions)
        m_model->setRows(linesOf(typed.isEmpty() ? query.regions() : query.searchRegions(typed, shownAtOnce)));
    else
        m_model->setRows(linesOf(typed.isEmpty() ? query.occupationsUnder() : query.occupations(typed, shownAtOnce)));
}

void ClassifiersSection::importFile()
{
    const QStringList files
        = context().prompts().chooseFiles(tr("Import a classifier"), tr("Tables (*.csv);;All files (*)"));
    if (files.isEmpty())
        return;
    QFile file(files.front());
    if (!file.open(QIODevice::ReadOnly)) {
        banner().showError({ErrorKind::FileUnreadable, {file.fileName()}, file.errorString()});
        return;
    }
    begin(file.readAll());
}

void ClassifiersSection::begin(const QByteArray& file)
{
    banner().dismiss();
    m_import->setEnabled(false);
    m_kind->setEnabled(false);
    m_progress->start(tr("Importing"), perMille);
    auto outcome = std::make_shared<Result<ImportSummary>>(Error {ErrorKind::Cancelled, {}, {}});
    const Desk desk = context().desk();
    const OpenConnection openConnection = m_openConnection;
    const bool isRegions = kind() == Kind::Regions;
    m_work.start(
        [=](const IsStopped& isStopped, const LongWork::Tell& tell) {
            const auto connection = openConnection();
            if (!connection) {
                *outcome = connection.error();
                return;
            }
            Desk own {**connection, desk.clock, desk.key, desk.actor};
            const ImportProgress progress = [&](int done) {
                tell(0, done, perMille);
                return !isStopped();
            };
            *outcome = isRegions ? ImportRegions(own).run(file, progress) : ImportOccupations(own).run(file, progress);
        },
        [this, outcome] { take(*outcome); });
}

void ClassifiersSection::take(const Result<ImportSummary>& outcome)
{
    m_progress->finish();
    m_kind->setEnabled(true);
    refresh();
    if (outcome) {
        context().tellChanged();
        tellDone(tr("Imported: %1 entries in place of %2.").arg(countText(outcome->rows), countText(outcome->rowsBefore)));
        return;
    }
    const QString lines = badLinesText(outcome.error());
    if (!lines.isEmpty())
        banner().say(Tone::Danger, lines);
    else if (outcome.error().kind == ErrorKind::Cancelled)
        banner().say(Tone::Neutral, tr("Stopped: everything is as it was."));
    else
        banner().showError(outcome.error());
}

void ClassifiersSection::retranslate()
{
    m_kind->setLabel(tr("Classifier"));
    m_kind->setOptions({{occupations, tr("Occupations")}, {regions, tr("Regions")}});
    if (m_kind->isEmpty())
        m_kind->setValue(occupations);
    m_import->setText(tr("&Import…"));
    m_search->setLabel(tr("&Find by name or code"));
    m_model->setHeaders({tr("Code"), tr("In Kazakh"), tr("In Russian")});
    m_table->setColumnWeights({3, 8, 8});
    refresh();
}

} // namespace tanu::desktop
