#include "app/desktop/casepage/casepage.h"

#include "app/desktop/casepage/casefacts.h"
#include "app/desktop/casepage/casehead.h"
#include "app/desktop/casepage/casepapers.h"
#include "app/desktop/casepage/moremenu.h"
#include "app/desktop/casepage/panels/makepanel.h"
#include "app/desktop/casepage/paperview.h"
#include "app/desktop/casepage/personalfilesaving.h"
#include "app/desktop/casepage/standingnotice.h"
#include "app/desktop/casepage/timelineview.h"
#include "app/desktop/context/casewords.h"
#include "app/desktop/context/deskcontext.h"
#include "app/desktop/context/signeroffer.h"
#include "app/desktop/shell/errortext.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/shell/taborder.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/fieldframe.h"
#include "app/desktop/widgets/progressstrip.h"
#include "app/desktop/widgets/scrollkeys.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStackedWidget>

namespace tanu::desktop {

CasePage::CasePage(DeskContext& context, const OpenConnection& openConnection, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_controller(context)
    , m_stack(new QStackedWidget(this))
    , m_scroll(new QScrollArea(this))
    , m_banner(new Banner(this))
    , m_progress(new ProgressStrip(this))
    , m_signers(new SignerOffer(context, SignerOffer::Reason::AtTheButton, this))
    , m_head(new CaseHead(context, this))
    , m_panelPlace(new QVBoxLayout)
    , m_timeline(new TimelineView(this))
    , m_facts(new CaseFacts(context, this))
    , m_standing(new Banner(this))
    , m_paperView(new PaperView(context, this))
    , m_next(new QAction(this))
    , m_more(new QAction(icon(QStringLiteral("more")), QString(), this))
    , m_moreMenu(new MoreMenu(context, this))
    , m_printOffer(new QAction(icon(QStringLiteral("print")), QString(), this))
    , m_wholeFile(new PersonalFileSaving(context, openConnection, *m_progress, this))
{
    build();
    connect(m_next, &QAction::triggered, this, &CasePage::primary);
    connect(m_moreMenu, &MoreMenu::chosen, this, &CasePage::start);
    connect(m_moreMenu, &MoreMenu::sessionChosen, this, &CasePage::goToSession);
    connect(m_moreMenu, &MoreMenu::personalFileChosen, this, [this] { m_wholeFile->start(*m_controller.file()); });
    connect(m_wholeFile, &PersonalFileSaving::failed, this, &CasePage::refuse);
    connect(m_wholeFile, &PersonalFileSaving::saved, this, [this](const QString& path) { stored(tr("Saved: %1").arg(path), {}); });
    connect(m_timeline, &TimelineView::paperRequested, this, &CasePage::openPaper);
    connect(m_printOffer, &QAction::triggered, this, [this] { openPaper(m_offered); });
    connect(m_head, &CaseHead::recountDecided, this, &CasePage::decideRecount);
    connect(m_facts, &CaseFacts::caseRequested, this,
        [this](const ApplicationId& id) { Q_EMIT placeRequested({QStringLiteral("case"), id.toText()}); });
    connect(m_paperView, &PaperView::closed, this, [this] { (void)escape(); });
    connect(m_paperView, &PaperView::cameOut, this, &CasePage::readAnew);
    connect(&m_context, &DeskContext::actorChanged, this, [this] {
        const bool wasOffered = m_signers->isVisible();
        refresh();
        if (wasOffered)
            takeFocus();
    });
}

void CasePage::build()
{
    setPrimaryAction(m_next);
    const QPushButton* more = addHeadAction(m_more);
    connect(m_more, &QAction::triggered, this,
        [this, more] { m_moreMenu->popup(more->mapToGlobal(QPoint(0, more->height() + space::tiny))); });
    m_scroll->setWidget(makeBody());
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scrollByKeys(*m_scroll, *this);
    auto* file = new QWidget(this);
    auto* layout = new QVBoxLayout(file);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    m_banner->setObjectName(QStringLiteral("banner"));
    layout->addWidget(m_banner);
    layout->addWidget(m_progress);
    layout->addWidget(m_scroll, 1);
    m_stack->addWidget(file);
    m_stack->addWidget(m_paperView);
    setContent(m_stack);
}

QWidget* CasePage::makeBody()
{
    auto* body = new QWidget(m_scroll);
    body->setProperty("role", QStringLiteral("scrolled"));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(space::large);
    auto* left = new QVBoxLayout;
    left->addWidget(m_timeline);
    left->addStretch(1);
    columns->addLayout(left, 1);
    m_facts->setFixedWidth(factsWidth);
    columns->addWidget(m_facts, 0, Qt::AlignTop);
    auto* rows = new QVBoxLayout(body);
    rows->setContentsMargins(0, 0, space::small, 0);
    rows->setSpacing(space::medium);
    m_standing->setObjectName(QStringLiteral("standing"));
    rows->addWidget(m_signers);
    rows->addWidget(m_standing);
    rows->addWidget(m_head);
    rows->addLayout(m_panelPlace);
    rows->addLayout(columns, 1);
    return body;
}

QString CasePage::title() const
{
    return m_controller.file() ? m_controller.file()->application.fields.name.full() : tr("Case");
}

void CasePage::open(const QString& key)
{
    const QStringList parts = key.split(QLatin1Char('/'));
    m_wantsStep = parts.value(1) == QLatin1String("step");
    m_isNew = parts.value(1) == QLatin1String("registered");
    closePanel();
    m_stack->setCurrentIndex(0);
    m_banner->hide();
    m_scroll->verticalScrollBar()->setValue(0);
    const auto id = ApplicationId::fromText(parts.front());
    const auto loaded = id ? m_controller.load(*id) : Result<void>(id.error());
    m_scroll->setVisible(loaded.isOk());
    if (loaded)
        return;
    m_banner->showError(loaded.error());
    updateActions();
    updateTitle();
}

void CasePage::refresh()
{
    if (!m_controller.file())
        return;
    const auto read = m_controller.reload();
    m_scroll->setVisible(read || read.error().kind != ErrorKind::RoleNotAllowed);
    if (!read)
        return m_banner->showError(read.error());
    show();
    if (m_panel)
        m_panel->follow(*m_controller.file());
    if (std::exchange(m_isNew, false))
        changed(tr("Application No %1 is registered.").arg(m_controller.file()->application.numberText()),
            QStringLiteral("application"));
    const auto next = m_controller.file()->nextAction;
    if (std::exchange(m_wantsStep, false) && next && m_context.may(*next) && !CaseController::isOfSession(*next)
        && *next != Action::PrepareCertificate)
        openPanel(*next);
}

void CasePage::show()
{
    showStanding();
    m_head->show(*m_controller.file(), m_controller.recounts());
    m_facts->show(*m_controller.file());
    m_timeline->show(*m_controller.file(), m_context.registers());
    orderTabs(*this);
    updateActions();
    updateTitle();
}

void CasePage::showStanding()
{
    const auto notice = standingNotice(*m_controller.file());
    if (!notice)
        return m_standing->hide();
    m_standing->say(notice->tone, notice->text, notice->clause);
    m_standing->setClosable(false);
}

void CasePage::updateActions()
{
    const Case* file = m_controller.file();
    const bool isPaperShown = m_stack->currentWidget() == m_paperView;
    const auto next = file ? file->nextAction : std::nullopt;
    m_next->setVisible(m_panel || next);
    showPrimaryButton(!m_panel);
    if (m_panel)
        tellPanel(isPaperShown);
    else if (next)
        tellNext(*next, isPaperShown);
    else
        m_signers->tell({});
    m_moreMenu->fill(m_controller);
    m_more->setVisible(!m_moreMenu->isEmpty() && !m_panel && !isPaperShown);
}

void CasePage::tellPanel(bool isPaperShown)
{
    const SigningRight right = m_controller.rightTo(m_panel->action());
    m_signers->tell(right);
    m_panel->tellAct(right.isOpen() ? QString() : textOf(*right.refusal));
    m_next->setText(m_panel->verb());
    m_next->setIcon(icon(iconOf(m_panel->action()), ColourRole::AccentText));
    m_next->setEnabled(m_panel->mayAct() && !isPaperShown);
    m_next->setToolTip(tr("Ctrl+Enter"));
}

void CasePage::tellNext(Action next, bool isPaperShown)
{
    const bool may = m_context.may(next) || CaseController::isOfSession(next);
    const SigningRight right = m_controller.rightTo(next);
    m_signers->tell(right);
    m_next->setText(m_controller.verb(next));
    m_next->setIcon(icon(iconOf(next), ColourRole::AccentText));
    m_next->setEnabled(may && right.isOpen() && !isPaperShown);
    m_next->setToolTip(!may ? tr("May be done by: %1").arg(m_context.whoMay(next))
            : !right.isOpen() ? textOf(*right.refusal)
            : isPaperShown    ? m_next->text() : tr("Ctrl+Enter"));
}

void CasePage::primary()
{
    if (m_panel)
        return runPanel();
    if (m_controller.file() && m_controller.file()->nextAction)
        start(*m_controller.file()->nextAction);
}

void CasePage::start(Action action)
{
    if (CaseController::isOfSession(action))
        return goToSession();
    if (action == Action::PrepareCertificate)
        return prepareDocument();
    if (action == Action::RegisterApplication)
        return takeUpAgain();
    openPanel(action);
}

void CasePage::goToSession()
{
    if (const auto& session = m_controller.file()->session)
        Q_EMIT placeRequested({QStringLiteral("session"), session->id.toText()});
}

void CasePage::takeUpAgain()
{
    Q_EMIT placeRequested({QStringLiteral("intake"), QStringLiteral("retake/") + m_controller.file()->application.id.toText()});
}

void CasePage::decideRecount(Obligation obligation, RecountDecision decision)
{
    if (const auto decided = m_controller.decideRecount(obligation, decision); !decided)
        return refuse(decided.error());
    stored(decision == RecountDecision::Accept ? tr("The term is counted anew.") : tr("The term stays as it was counted."), {});
}

void CasePage::refuse(const Error& error)
{
    m_banner->setAction(nullptr);
    m_banner->showError(error);
}

void CasePage::openPanel(Action action)
{
    closePanel();
    m_panel = makePanel(m_context, *m_controller.file(), action, m_scroll->widget());
    if (!m_panel)
        return;
    m_panelPlace->addWidget(m_panel);
    m_panel->show();
    connect(m_panel, &StepPanel::readyChanged, this, &CasePage::updateActions);
    connect(m_panel, &StepPanel::cancelled, this, &CasePage::closePanel);
    connect(m_panel, &StepPanel::acted, this, &CasePage::runPanel);
    connect(m_panel, &StepPanel::paperRequested, this, &CasePage::openPaper);
    connect(m_panel, &StepPanel::planningWanted, this,
        [this](const QString& key) { Q_EMIT placeRequested({QStringLiteral("sessions"), key}); });
    m_banner->hide();
    m_scroll->verticalScrollBar()->setValue(0);
    updateActions();
    m_panel->takeFocus();
}

void CasePage::closePanel()
{
    if (!m_panel)
        return;
    m_panel->hide();
    m_panel->deleteLater();
    m_panel = nullptr;
    updateActions();
}

void CasePage::runPanel()
{
    if (FieldFrame* wrong = m_panel->checkNow()) {
        m_scroll->ensureWidgetVisible(wrong);
        return wrong->setFocus(Qt::TabFocusReason);
    }
    const auto done = m_panel->run();
    if (!done && done.error().kind == ErrorKind::Cancelled)
        return;
    if (!done) {
        if (FieldFrame* wrong = m_panel->showRefusal(done.error())) {
            m_scroll->ensureWidgetVisible(wrong);
            return wrong->setFocus(Qt::TabFocusReason);
        }
        return refuse(done.error());
    }
    closePanel();
    stored(done->message, done->paper);
    takeFocus();
}

void CasePage::prepareDocument()
{
    const auto prepared = m_controller.prepareDocument();
    if (!prepared && prepared.error().kind == ErrorKind::Cancelled)
        return;
    if (!prepared)
        return refuse(prepared.error());
    stored(tr("The document has the serial number %1.").arg(prepared->serial), QStringLiteral("certificate"));
}

void CasePage::stored(const QString& message, const QString& paper)
{
    readAnew();
    changed(message, paper);
}

void CasePage::changed(const QString& message, const QString& paper)
{
    m_offered = paper;
    m_printOffer->setText(tr("Print: %1").arg(paperTitle(paper)));
    m_banner->say(Tone::Good, message);
    m_banner->setAction(paper.isEmpty() ? nullptr : m_printOffer);
    m_banner->setClosable(true);
}

void CasePage::openPaper(const QString& paper)
{
    auto pages = layOutPaper(m_context, *m_controller.file(), paper);
    if (!pages)
        return refuse(pages.error());
    m_paperView->show(*std::move(pages), paperTitle(paper), m_controller.fileName(paper),
        [this, paper] { return recordPaper(m_context, *m_controller.file(), paper); });
    m_stack->setCurrentWidget(m_paperView);
    updateActions();
}

void CasePage::readAnew()
{
    m_context.tellChanged();
    Q_EMIT dataChanged();
    refresh();
}

void CasePage::takeFocus()
{
    if (m_panel)
        return m_panel->takeFocus();
    if (primaryButton()->isVisible() && primaryButton()->isEnabled())
        return primaryButton()->setFocus(Qt::OtherFocusReason);
    Page::takeFocus();
    m_signers->takeFocus();
}

bool CasePage::escape()
{
    if (m_stack->currentWidget() == m_paperView) {
        m_stack->setCurrentIndex(0);
        updateActions();
        return true;
    }
    if (!m_panel)
        return false;
    closePanel();
    return true;
}

void CasePage::retranslate()
{
    m_more->setText(tr("More"));
    m_paperView->retranslate();
    if (m_controller.file())
        show();
}

PageEntry casePage(DeskContext& context, const OpenConnection& openConnection)
{
    return {QStringLiteral("case"), QStringLiteral("case"), [] { return CasePage::tr("Case"); },
        [&context, openConnection](QWidget* parent) { return new CasePage(context, openConnection, parent); }, {}, QStringLiteral("applications")};
}

} // namespace tanu::desktop
