#include "app/desktop/help/supportpage.h"

#include "app/desktop/context/draftkeeper.h"
#include "app/desktop/help/requestspanel.h"
#include "app/desktop/help/supportform.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/filterchips.h"
#include "app/desktop/widgets/progressstrip.h"
#include "core/exchange/asksupport.h"
#include "core/services/accounts/accountquery.h"
#include "core/services/queries/exchangequery.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QScrollArea>

namespace tanu::desktop {

namespace {

const QString writeKey = QStringLiteral("write");
const QString answersKey = QStringLiteral("answers");

/// In a worker thread, with a connection of its own.
Result<SupportReceipt> ask(
    const ExchangeRunner::Edges& edges, const Desk& desk, const SupportWords& words, const IsStopped& isStopped)
{
    const auto connection = edges.openConnection();
    if (!connection)
        return connection.error();
    Desk own {**connection, desk.clock, desk.key, desk.actor};
    const auto view = ExchangeQuery(own.connection).load();
    if (!view)
        return view.error();
    if (!view->isEnrolled)
        return ErrorKind::NotEnrolled;
    const auto transport = edges.makeTransport(edges.address.isEmpty() ? view->address : edges.address);
    return AskSupport(own, *transport).run(words, isStopped);
}

} // namespace

SupportPage::SupportPage(DeskContext& context, ExchangeRunner::Edges edges, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_edges(std::move(edges))
    , m_banner(new Banner(this))
    , m_progress(new ProgressStrip(this))
    , m_sections(new FilterChips(FilterChips::Mode::One, this))
    , m_form(new SupportForm(
          [this] {
              return m_context.prompts().chooseFiles(
                  tr("File for the request"), tr("PDF, JPEG and PNG (*.pdf *.jpg *.jpeg *.png)"));
          },
          this))
    , m_writing(new QScrollArea(this))
    , m_requests(new RequestsPanel(context, this))
    , m_send(new QAction(icon(QStringLiteral("mail"), ColourRole::AccentText), QString(), this))
    , m_keeper(new DraftKeeper(context, supportDraftKind, [this] { return m_form->toDraft(); }, this))
{
    build();
    connect(m_keeper, &DraftKeeper::told, this, &SupportPage::setStatusLine);
    connect(m_keeper, &DraftKeeper::failed, m_banner, &Banner::showError);
    connect(m_send, &QAction::triggered, this, &SupportPage::send);
    connect(m_form, &SupportForm::edited, m_keeper, &DraftKeeper::edited);
    connect(m_progress, &ProgressStrip::stopRequested, &m_work, &LongWork::stop);
    connect(m_sections, &FilterChips::chosenChanged, this, &SupportPage::showSection);
    connect(m_requests, &RequestsPanel::newRequested, this, [this] { open({}); });
    // Queued: it may be told while the list is being read.
    connect(m_requests, &RequestsPanel::answerRead, this, &SupportPage::dataChanged, Qt::QueuedConnection);
}

void SupportPage::build()
{
    setPrimaryAction(m_send);
    m_banner->setObjectName(QStringLiteral("banner"));
    m_banner->setClosable(true);
    m_sections->setObjectName(QStringLiteral("sections"));
    auto* area = static_cast<QScrollArea*>(m_writing);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_form->setProperty("role", QStringLiteral("scrolled"));
    area->setWidget(m_form);
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(m_sections); // above what comes and goes: they stay where they are
    layout->addWidget(m_banner);
    layout->addWidget(m_progress);
    layout->addWidget(area, 1);
    layout->addWidget(m_requests, 1);
    setContent(content);
    setFocusProxy(m_form);
}

QString SupportPage::title() const
{
    return tr("Request to the support");
}

void SupportPage::open(const QString& key)
{
    m_sections->choose({key == answersKey ? answersKey : writeKey});
    showSection();
}

bool SupportPage::isWriting() const
{
    return m_sections->chosen().value(0, writeKey) == writeKey;
}

void SupportPage::showSection()
{
    m_writing->setVisible(isWriting());
    m_requests->setVisible(!isWriting());
    setFocusProxy(isWriting() ? static_cast<QWidget*>(m_form) : m_requests);
    showPrimaryButton(isWriting());
    tellAllowed();
}

void SupportPage::retranslate()
{
    const auto filling = m_keeper->filling();
    m_send->setText(tr("Se&nd"));
    m_form->retranslate();
    m_requests->retranslate();
    m_sections->setFilters({{writeKey, tr("New request")}, {answersKey, tr("Requests and answers")}});
    showSection();
}

void SupportPage::tellAllowed()
{
    const bool isAllowed = m_context.may(Action::AskSupport);
    m_send->setEnabled(isAllowed && isWriting() && !m_work.isRunning());
    m_send->setToolTip(isAllowed ? tr("Ctrl+Enter") : m_context.onlyText(Action::AskSupport));
}

void SupportPage::refresh()
{
    m_requests->refresh();
    showSection();
    if (m_work.isRunning() || !m_keeper->isForeign() || !m_keeper->handOver())
        return;
    m_banner->dismiss();
    resumeDraft();
}

SupportWords SupportPage::known() const
{
    SupportWords words;
    const auto staff = AccountQuery(m_context.connection(), m_context.clock().now()).staff();
    if (!staff)
        return words;
    for (const auto& [member, account] : *staff) {
        if (member.id != m_context.actor().id)
            continue;
        words.surname = member.name.surname();
        words.givenName = member.name.givenName();
        words.patronymic = member.name.patronymic();
        words.login = account ? account->login : QString();
    }
    return words;
}

void SupportPage::resumeDraft()
{
    const auto filling = m_keeper->filling();
    setStatusLine({});
    m_form->reset(known());
    m_keeper->markUntouched();
    const auto draft = m_keeper->load();
    if (!draft)
        return m_banner->showError(draft.error());
    if (!draft->has_value())
        return;
    m_form->fromDraft((*draft)->content);
    m_banner->say(Tone::Accent, DraftKeeper::textOf(**draft));
}

bool SupportPage::leave()
{
    m_keeper->save();
    return true;
}

void SupportPage::send()
{
    if (m_work.isRunning())
        return;
    m_keeper->save();
    const auto words = m_form->read();
    if (!words)
        return m_banner->say(
            Tone::Danger, tr("Something is missing or wrong: see the marked fields. Nothing typed is lost."));
    const auto outcome = std::make_shared<Result<SupportReceipt>>(Error {ErrorKind::Cancelled, {}, {}});
    const Desk desk = m_context.desk();
    m_work.start([outcome, desk, edges = m_edges, sent = *words](const IsStopped& isStopped,
                     const LongWork::Tell&) { *outcome = ask(edges, desk, sent, isStopped); },
        [this, outcome] { take(*outcome); });
    setBusy(true);
}

void SupportPage::setBusy(bool isBusy)
{
    m_form->setEnabled(!isBusy);
    tellAllowed();
    if (!isBusy)
        return m_progress->finish();
    m_banner->dismiss();
    m_progress->start(tr("Sending the request"), 0);
}

void SupportPage::take(const Result<SupportReceipt>& outcome)
{
    setBusy(false);
    if (!outcome) {
        tellFailure(outcome.error());
    } else {
        m_keeper->forget();
        resumeDraft();
        m_banner->say(Tone::Good, [receipt = *outcome] {
            return tr("Request No %1 is with the support. The last day for the answer is %2.")
                .arg(QString::number(receipt.number), dateText(receipt.answerBy));
        });
        Q_EMIT dataChanged();
    }
    refresh(); // somebody else may act by now
}

void SupportPage::tellFailure(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::NotEnrolled:
        return m_banner->say(Tone::Warning,
            tr("This computer is not enrolled with the platform yet: nothing was sent. The request stays here as your draft."));
    case ErrorKind::NetworkUnreachable:
        return m_banner->say(Tone::Warning,
            tr("The platform does not answer. The request stays here as your draft: send it again later, it is never filed "
               "twice."));
    case ErrorKind::Cancelled:
        return m_banner->say(
            Tone::Warning, tr("The sending was stopped. The request stays here as your draft."));
    default:
        return m_banner->showError(error);
    }
}

PageEntry supportPage(DeskContext& context, const ExchangeRunner& exchange)
{
    return {QStringLiteral("support"), QStringLiteral("mail"), [] { return SupportPage::tr("Request to the support"); },
        [&context, &exchange](QWidget* parent) { return new SupportPage(context, exchange.edges(), parent); }, {},
        QStringLiteral("exchange")};
}

} // namespace tanu::desktop
