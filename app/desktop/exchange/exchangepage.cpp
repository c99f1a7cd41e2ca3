#include "app/desktop/exchange/exchangepage.h"

#include "app/desktop/exchange/carriedwords.h"
#include "app/desktop/exchange/enrolpanel.h"
#include "app/desktop/exchange/monthspanel.h"
#include "app/desktop/exchange/orderspanel.h"
#include "app/desktop/exchange/recordspanel.h"
#include "app/desktop/shell/errortext.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/filterchips.h"
#include "app/desktop/widgets/progressstrip.h"
#include "core/exchange/ownstanding.h"
#include "core/services/queries/numbersquery.h"

#include <QtCore/QDir>
#include <QtWidgets/QBoxLayout>

namespace tanu::desktop {

namespace {

const QString recordsKey = QStringLiteral("records");
const QString monthsKey = QStringLiteral("months");
const QString ordersKey = QStringLiteral("orders");

QString stageText(SyncStage stage)
{
    switch (stage) {
    case SyncStage::Greeting:
        return ExchangePage::tr("Greeting the server");
    case SyncStage::Asking:
        return ExchangePage::tr("Asking what is missing");
    case SyncStage::Sending:
        return ExchangePage::tr("Sending records");
    case SyncStage::Numbers:
        return ExchangePage::tr("Asking for numbers");
    case SyncStage::Lists:
        return ExchangePage::tr("Bringing the lists for the check offline");
    case SyncStage::Orders:
        return ExchangePage::tr("Taking the orders of the platform");
    case SyncStage::Months:
        return ExchangePage::tr("Comparing the months of the report");
    case SyncStage::Answers:
        return ExchangePage::tr("Asking what the support answered");
    }
    Q_UNREACHABLE();
}

} // namespace

ExchangePage::ExchangePage(DeskContext& context, ExchangeRunner& runner, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_runner(runner)
    , m_now(new QAction(icon(QStringLiteral("sync"), ColourRole::AccentText), QString(), this))
    , m_write(new QAction(this))
    , m_read(new QAction(this))
    , m_state(new Banner(this))
    , m_notice(new Banner(this))
    , m_journals(new Banner(this))
    , m_progress(new ProgressStrip(this))
    , m_enrol(new EnrolPanel(this))
    , m_sections(new FilterChips(FilterChips::Mode::One, this))
    , m_records(new RecordsPanel(context, this))
    , m_months(new MonthsPanel(context, this))
    , m_orders(new OrdersPanel(context, this))
{
    build();
    wire();
}

void ExchangePage::build()
{
    m_write->setObjectName(QStringLiteral("write-batch"));
    m_read->setObjectName(QStringLiteral("read-answer"));
    addHeadAction(m_write);
    addHeadAction(m_read);
    setPrimaryAction(m_now);
    m_notice->setClosable(true);
    m_notice->setObjectName(QStringLiteral("exchange-notice"));
    m_state->setClosable(false);
    m_journals->setClosable(false);
    m_journals->setObjectName(QStringLiteral("journals"));
    m_sections->setObjectName(QStringLiteral("sections"));
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(m_state);
    layout->addWidget(m_journals);
    layout->addWidget(m_enrol, 0, Qt::AlignTop);
    layout->addWidget(m_sections); // above what comes and goes: they stay where they are
    layout->addWidget(m_notice);
    layout->addWidget(m_progress);
    layout->addWidget(m_records, 1);
    layout->addWidget(m_months, 1);
    layout->addWidget(m_orders, 1);
    layout->addStretch(0);
    setContent(content);
}

void ExchangePage::wire()
{
    connect(m_now, &QAction::triggered, this, [this] { m_runner.synchronize(); });
    connect(m_write, &QAction::triggered, this, &ExchangePage::writeBatch);
    connect(m_read, &QAction::triggered, this, &ExchangePage::readAnswer);
    connect(m_sections, &FilterChips::chosenChanged, this, &ExchangePage::showSection);
    connect(m_months, &MonthsPanel::monthClosed, &m_runner, &ExchangeRunner::synchronize);
    connect(m_progress, &ProgressStrip::stopRequested, &m_runner, &ExchangeRunner::stop);
    connect(m_records, &RecordsPanel::readFailed, m_notice, &Banner::showError);
    connect(m_records, &RecordsPanel::caseOpened, this,
        [this](const ApplicationId& id) { Q_EMIT placeRequested({QStringLiteral("case"), id.toText()}); });
    connect(m_enrol, &EnrolPanel::enrolRequested, this, [this](const QString& address, const QString& code) {
        m_isEnrolling = true;
        m_runner.enrol(address, code);
    });
    connect(&m_runner, &ExchangeRunner::started, this, &ExchangePage::tellState);
    connect(&m_runner, &ExchangeRunner::progressed, this, &ExchangePage::tellProgress);
    connect(&m_runner, &ExchangeRunner::finished, this, &ExchangePage::take);
    connect(&m_runner, &ExchangeRunner::aged, this, &ExchangePage::tellState);
}

QString ExchangePage::title() const
{
    return tr("Exchange");
}

void ExchangePage::open(const QString& key)
{
    const bool isSection = key == monthsKey || key == ordersKey;
    m_sections->choose({isSection ? key : recordsKey});
    if (!isSection)
        m_records->choose(key);
    showSection();
}

void ExchangePage::showSection()
{
    const QString section = m_sections->chosen().value(0, recordsKey);
    m_sections->setVisible(m_hasList);
    m_records->setVisible(m_hasList && section == recordsKey);
    m_months->setVisible(m_hasList && section == monthsKey);
    m_orders->setVisible(m_hasList && section == ordersKey);
}

void ExchangePage::refresh()
{
    tellState();
    tellNotice();
    tellNumbers();
    m_months->refresh();
    m_orders->refresh();
    m_records->refresh();
}

QString ExchangePage::stateText(const RecordCounts& counts) const
{
    const ExchangeState state = m_runner.state();
    if (!state.enrolled)
        return tr("This computer is not enrolled at a server yet. Everything works; records wait here until it is.");
    if (state.noNetworkSince.isValid()) {
        const QDateTime next = m_runner.nextAttempt();
        const QString since = tr("There is no network since %1. Nothing is lost: records wait.").arg(momentText(state.noNetworkSince));
        return next.isValid() ? QString(since + QLatin1Char(' ') + tr("The next attempt is at %1.").arg(momentText(next))) : since;
    }
    if (counts.accepted + counts.rejected + counts.waiting == 0) {
        const QString none = tr("No record was sent yet: there is none.");
        return state.acceptedAt.isValid()
            ? QString(none + QLatin1Char(' ') + tr("The server answered last: %1.").arg(ageText(state.acceptedAt, m_runner.agesAt())))
            : none;
    }
    QStringList sentences;
    if (state.rejected > 0)
        sentences.append(tr("The server rejected %n record(s): look at the reasons below.", nullptr, state.rejected));
    if (state.waiting > 0)
        sentences.append(tr("%n record(s) wait for the server.", nullptr, state.waiting));
    if (state.rejected == 0 && state.waiting == 0)
        sentences.append(tr("Everything was accepted."));
    if (state.acceptedAt.isValid())
        sentences.append(tr("The last batch was accepted: %1.").arg(ageText(state.acceptedAt, m_runner.agesAt())));
    return sentences.join(QLatin1Char(' '));
}

template <typename T>
void ExchangePage::tellCarried(const Result<T>& carried, const QString& place)
{
    if (!carried)
        return m_notice->showError(carried.error());
    m_notice->say(toneOf(*carried), place.isEmpty() ? textOf(*carried) : QString(textOf(*carried) + QLatin1Char(' ') + place));
}

void ExchangePage::writeBatch()
{
    const QString name = QLatin1String("tanu-") + m_context.clock().today().toString(Qt::ISODate) + QLatin1String(".batch");
    const QString path = m_context.prompts().saveFile(tr("Save what waits for the server"), name, tr("Batches (*.batch)"));
    if (!path.isEmpty())
        m_runner.writeBatch(path, [this, path](const Result<WrittenBatch>& written) { tellCarried(written, QDir::toNativeSeparators(path)); });
}

void ExchangePage::readAnswer()
{
    const QStringList paths
        = m_context.prompts().chooseFiles(tr("The server's answer"), tr("Answers (*.answer);;All files (*)"));
    if (!paths.isEmpty())
        m_runner.readAnswer(paths.first(), [this](const Result<CarriedAnswer>& answer) { tellCarried(answer, {}); });
}

void ExchangePage::tellState()
{
    const auto view = ExchangeQuery(m_context.connection()).load();
    if (!view) {
        m_state->showError(view.error());
        return;
    }
    const bool isRunning = m_runner.isRunning();
    if (view->isFenced())
        m_state->say(Tone::Danger, fencedText(view->address, m_context.dataFolder()));
    else
        m_state->say(badgeTone(m_runner.state()), stateText(view->counts));
    const bool isPossible = view->isEnrolled && !isRunning && m_context.may(Action::Synchronize);
    m_now->setEnabled(isPossible);
    m_write->setEnabled(isPossible && !view->isFenced() && view->counts.waiting > 0);
    m_read->setEnabled(isPossible);
    m_enrol->setVisible(!view->isEnrolled);
    m_enrol->setAllowed(m_context.may(Action::Enrol));
    m_enrol->setBusy(isRunning);
    m_hasList = view->isEnrolled || view->counts.waiting > 0;
    m_sections->setFilters({{recordsKey, tr("Records")}, {monthsKey, tr("Months")}, {ordersKey, tr("Orders of the platform")}});
    showSection();
    m_records->tellCounts(view->counts);
    tellJournals(view->journals);
    if (isRunning && !m_stage)
        tellProgress(SyncStage::Greeting, 0, 0);
    if (!isRunning)
        m_progress->finish();
}

void ExchangePage::tellNotice()
{
    const auto& error = m_runner.lastError();
    if (error && error->kind != ErrorKind::NetworkUnreachable && !isFenced(*error)) {
        m_notice->showError(*error);
        return;
    }
    const auto& report = m_runner.lastReport();
    if (!report || std::abs(report->clockSkewSeconds) <= Synchronize::shownSkewSeconds) {
        m_notice->dismiss();
        return;
    }
    const auto minutes = static_cast<int>(std::abs(report->clockSkewSeconds) / 60);
    m_notice->say(Tone::Warning, report->clockSkewSeconds > 0
            ? tr("The clock of this computer is %n minute(s) fast. Set it right: terms are counted by it.", nullptr, minutes)
            : tr("The clock of this computer is %n minute(s) slow. Set it right: terms are counted by it.", nullptr, minutes));
}

void ExchangePage::tellJournals(const std::optional<JournalStanding>& journals)
{
    if (!journals || (!journals->isTouched && !journals->isServerTouched)) {
        m_journals->hide();
        return;
    }
    QStringList sentences;
    if (journals->isTouched)
        sentences.append(tr("The journal of this center was shortened or written anew: the platform keeps what it was with %1 "
                            "entries, and it is not so any more. Let the administrator check the chain of the journal.")
                             .arg(countText(journals->kept)));
    if (journals->isServerTouched)
        sentences.append(tr("The journal of the platform was shortened or written anew: it is not what it was at an exchange "
                            "before. Tell the operator of the platform; the receipts are kept here."));
    m_journals->say(Tone::Danger, sentences.join(QLatin1Char(' ')));
}

void ExchangePage::tellNumbers()
{
    const auto numbers = NumbersQuery(m_context.connection()).load();
    setStatusLine(numbers ? tr("Numbers for documents: %1 left of %2").arg(countText(numbers->remaining), countText(numbers->granted))
                          : textOf(numbers.error()));
}

void ExchangePage::tellProgress(SyncStage stage, int done, int total)
{
    if (m_stage != stage)
        m_progress->start(stageText(stage), total);
    m_stage = stage;
    m_progress->advance(done);
}

void ExchangePage::take()
{
    m_stage.reset();
    const bool wasEnrolling = std::exchange(m_isEnrolling, false);
    refresh();
    const auto& error = m_runner.lastError();
    if (wasEnrolling && error && !m_enrol->showError(*error))
        m_notice->showError(*error);
}

void ExchangePage::retranslate()
{
    m_now->setText(tr("&Synchronize now"));
    m_write->setText(tr("Save to a &file"));
    m_read->setText(tr("Read an &answer"));
    m_records->retranslate();
    m_months->retranslate();
    m_orders->retranslate();
    m_stage.reset();
    refresh();
}

PageEntry exchangePage(DeskContext& context, ExchangeRunner& runner)
{
    const auto rejected = [&context] {
        const auto view = ExchangeQuery(context.connection()).load();
        return view ? view->counts.rejected : 0;
    };
    return {QStringLiteral("exchange"), QStringLiteral("exchange"), [] { return ExchangePage::tr("Exchange"); },
        [&context, &runner](QWidget* parent) { return new ExchangePage(context, runner, parent); }, rejected, {}};
}

} // namespace tanu::desktop
