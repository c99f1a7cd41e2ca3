#include "app/desktop/firststart/firststartwindow.h"

#include "app/desktop/firststart/beginning.h"
#include "app/desktop/firststart/stafflist.h"
#include "app/desktop/firststart/summary.h"
#include "app/desktop/gate/accountfields.h"
#include "app/desktop/gate/recoverykeywindow.h"
#include "app/desktop/settings/centerform.h"
#include "app/desktop/settings/commissionform.h"
#include "app/desktop/settings/staffform.h"
#include "app/desktop/shell/errortext.h"
#include "app/desktop/shell/focusreturn.h"
#include "app/desktop/shell/theme.h"
#include "app/desktop/shell/typedback.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/formsection.h"
#include "app/desktop/widgets/progressstrip.h"
#include "app/desktop/widgets/stepstrip.h"

#include <QtCore/QEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>

namespace tanu::desktop {

namespace {

constexpr QSize usualSize {1280, 720};
constexpr int formWidth = 1000;
constexpr int accountWidth = 400;

/// The form in the middle, scrolling where the window is too low.
QScrollArea* scrolled(QWidget* form)
{
    auto* area = new QScrollArea;
    auto* inside = new QWidget;
    setRole(inside, "scrolled");
    auto* layout = new QHBoxLayout(inside);
    layout->setContentsMargins(space::huge, 0, space::huge, 0);
    form->setMaximumWidth(formWidth);
    layout->addStretch(1);
    layout->addWidget(form, 100);
    layout->addStretch(1);
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

/// The last step: what will be made, and by what its administrator signs in.
QWidget* besideEachOther(QWidget* summary, QWidget* account)
{
    auto* both = new QWidget;
    auto* layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::large);
    layout->addWidget(summary, 1);
    layout->addWidget(account, 0, Qt::AlignTop);
    account->setFixedWidth(accountWidth);
    return both;
}

} // namespace

FirstStartWindow::FirstStartWindow(Makers makers, Languages& languages)
    : m_makers(std::move(makers))
    , m_languages(languages)
    , m_typed(new TypedBack(*this))
    , m_strip(new StepStrip(this))
    , m_banner(new Banner(this))
    , m_steps(new QStackedWidget(this))
    , m_beginning(new Beginning(languages, this))
    , m_center(new CenterForm(this))
    , m_people(new StaffList(this))
    , m_commission(new CommissionForm(CommissionForm::Kinds::ExamOnly, this))
    , m_summary(new Summary(this))
    , m_accountSection(new FormSection(this))
    , m_account(new AccountFields(m_accountSection))
    , m_progress(new ProgressStrip(this))
    , m_back(new QPushButton(this))
    , m_later(new QPushButton(this))
    , m_next(new QPushButton(this))
{
    build();
    addKeys();
    new FocusReturn(*this);
    m_beginning->setDemoIsThere(m_makers.demoIsThere);
    connect(m_beginning, &Beginning::centerWanted, this, [this] { go(Profile); });
    connect(m_beginning, &Beginning::venueWanted, this, &FirstStartWindow::venueWanted);
    connect(m_beginning, &Beginning::demoWanted, this, &FirstStartWindow::openDemo);
    connect(m_back, &QPushButton::clicked, this, &FirstStartWindow::back);
    connect(m_next, &QPushButton::clicked, this, &FirstStartWindow::next);
    connect(m_later, &QPushButton::clicked, this, [this] {
        m_commission->clear();
        next();
    });
    connect(m_progress, &ProgressStrip::stopRequested, &m_work, &LongWork::stop);
    connect(&m_work, &LongWork::progressed, this, [this](int, int done, int) { m_progress->advance(done); });
    retranslate();
    go(Language);
}

FirstStartWindow::~FirstStartWindow() = default;

void FirstStartWindow::build()
{
    setRole(m_next, "primary");
    m_next->setObjectName(QStringLiteral("next"));
    m_later->setObjectName(QStringLiteral("later"));
    m_steps->addWidget(m_beginning);
    m_steps->addWidget(scrolled(m_center));
    m_steps->addWidget(scrolled(m_people));
    m_steps->addWidget(scrolled(m_commission));
    m_accountSection->addWide(m_account);
    m_steps->addWidget(scrolled(besideEachOther(m_summary, m_accountSection)));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_later);
    buttons->addWidget(m_next);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::large, space::huge, space::large);
    layout->setSpacing(space::medium);
    layout->addWidget(m_strip);
    layout->addWidget(m_banner);
    layout->addWidget(m_steps, 1);
    layout->addWidget(m_progress);
    layout->addLayout(buttons);
    for (QPushButton* button : findChildren<QPushButton*>())
        button->setAutoDefault(!button->isCheckable());
    m_strip->setFocusPolicy(Qt::NoFocus); // it leads nowhere: Enter in the last field goes on to the next step
    setTabOrder(m_next, m_later);
    setTabOrder(m_later, m_back);
    resize(usualSize);
}

void FirstStartWindow::addKeys()
{
    for (const QKeySequence& key : {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)})
        connect(new QShortcut(key, this), &QShortcut::activated, this, &FirstStartWindow::next);
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this, &FirstStartWindow::escape);
}

FirstStartWindow::Step FirstStartWindow::step() const
{
    return static_cast<Step>(m_steps->currentIndex());
}

void FirstStartWindow::go(Step step)
{
    m_banner->dismiss();
    m_steps->setCurrentIndex(step);
    m_strip->setVisible(step != Language);
    m_back->setVisible(step != Language);
    m_next->setVisible(step != Language);
    m_later->setVisible(step == Commissions);
    retranslate();
    if (step == Check)
        m_account->setFocus(Qt::OtherFocusReason);
    else if (step != Language)
        std::array<QWidget*, 4> {m_beginning, m_center, m_people, m_commission}.at(step)->setFocus(Qt::OtherFocusReason);
    else
        m_beginning->setFocus(Qt::OtherFocusReason);
}

void FirstStartWindow::next()
{
    if (m_work.isRunning() || step() > Check)
        return;
    if (step() == Check)
        return make();
    if (isStepRight())
        go(static_cast<Step>(step() + 1));
}

void FirstStartWindow::back()
{
    if (!m_work.isRunning() && step() != Language && step() <= Check)
        go(static_cast<Step>(step() - 1));
}

void FirstStartWindow::escape()
{
    if (!m_typed->takeBack())
        back();
}

bool FirstStartWindow::isStepRight()
{
    if (step() == Profile) {
        const auto profile = m_center->check();
        if (profile)
            m_profile = std::make_unique<Center>(*profile);
        return profile.isOk();
    }
    if (step() != People)
        return step() != Commissions || isCommissionRight();
    const auto people = m_people->check();
    if (!people)
        return false;
    m_plan = std::make_unique<FirstStartPlan>(FirstStartPlan {{*m_profile, people->head, people->staff}});
    std::vector<CommissionForm::Person> persons {{people->head.id, people->head.name.full(), rolesText(people->head.roles)}};
    for (const StaffMember& member : people->staff)
        persons.push_back({member.id, member.name.full(), rolesText(member.roles)});
    m_commission->setPeople(persons);
    return true;
}

bool FirstStartWindow::isCommissionRight()
{
    m_plan->commission.reset();
    if (!m_commission->isEmpty()) {
        const auto commission = m_commission->check();
        if (!commission)
            return false;
        m_plan->commission = *commission;
    }
    m_summary->show(*m_plan);
    m_account->setPerson(administratorOf(m_plan->center));
    return true;
}

void FirstStartWindow::make()
{
    const auto credentials = m_account->check();
    if (!credentials)
        return;
    m_plan->center.account = *credentials;
    m_banner->dismiss();
    if (const auto ready = m_makers.prepareCenter(); !ready) {
        if (ready.error().kind != ErrorKind::KeyStoreUnavailable)
            return m_banner->showError(ready.error());
        m_banner->say(Tone::Neutral, [error = ready.error()] { return textOf(error); }); // asked for, nothing has failed
        Q_EMIT passphraseWanted();
        return;
    }
    setMaking(true);
    m_progress->start(tr("Making the center"), 0);
    const auto made = std::make_shared<Result<MadeCenter>>(ErrorKind::Cancelled);
    m_work.start([make = m_makers.makeCenter, plan = *m_plan, made](
                     const IsStopped&, const LongWork::Tell&) { *made = make(plan); },
        [this, made] { takeCenter(*made); });
}

void FirstStartWindow::setMaking(bool isMaking)
{
    for (QWidget* widget : std::initializer_list<QWidget*> {m_steps, m_back, m_later, m_next})
        widget->setEnabled(!isMaking);
}

void FirstStartWindow::takeCenter(const Result<MadeCenter>& made)
{
    m_progress->finish();
    setMaking(false);
    if (made)
        return showKey(*made);
    if (m_account->showError(made.error()))
        return;
    if (m_center->showError(made.error()))
        go(Profile);
    m_banner->showError(made.error());
}

void FirstStartWindow::showKey(const MadeCenter& made)
{
    const Center& center = m_plan->center.profile;
    const bool isRussian = m_languages.current() == ScreenLanguage::Russian;
    const RecoveryKeyForm form {center.name.in(isRussian ? tanu::Language::Russian : tanu::Language::Kazakh),
        SystemClock().today(), made.recoveryKey};
    auto* window = new RecoveryKeyWindow(
        made.recoveryKey, [print = m_makers.printKey, form] { return print(form); }, m_languages, m_steps);
    window->setOwner(form.centerName);
    connect(window, &RecoveryKeyWindow::confirmed, this,
        [this, administrator = made.administrator] { Q_EMIT centerMade(administrator); });
    m_steps->addWidget(window);
    m_steps->setCurrentWidget(window);
    for (QWidget* widget : std::initializer_list<QWidget*> {m_strip, m_back, m_later, m_next})
        widget->hide();
    if (made.commissionRefused)
        m_banner->showError(*made.commissionRefused);
    window->setFocus(Qt::OtherFocusReason);
}

void FirstStartWindow::openDemo()
{
    if (m_makers.demoIsThere) {
        Q_EMIT demoMade();
        return;
    }
    m_banner->dismiss();
    if (const auto ready = m_makers.prepareDemo(); !ready) {
        m_banner->showError(ready.error());
        return;
    }
    m_beginning->setBusy(true);
    m_progress->start(tr("Making the demo center"), 0);
    auto outcome = std::make_shared<Result<void>>();
    m_work.start(
        [build = m_makers.buildDemo, outcome](const IsStopped& isStopped, const LongWork::Tell& tell) {
            *outcome = build(isStopped, [&tell](int cases) { tell(0, cases, 0); });
        },
        [this, outcome] { takeDemo(*outcome); });
}

void FirstStartWindow::takeDemo(const Result<void>& outcome)
{
    m_progress->finish();
    m_beginning->setBusy(false);
    if (outcome) {
        Q_EMIT demoMade();
        return;
    }
    m_banner->showError(outcome.error());
}

void FirstStartWindow::tellSteps()
{
    const QStringList titles {tr("Language"), tr("Center"), tr("People"), tr("Commission"), tr("Check")};
    std::vector<tanu::desktop::Step> steps;
    for (int i = 0; i < titles.size(); ++i) {
        const auto stage = i < step() ? tanu::desktop::Step::Stage::Done
            : i == step()             ? tanu::desktop::Step::Stage::Current
                                      : tanu::desktop::Step::Stage::Next;
        steps.push_back({titles.at(i), {}, stage});
    }
    m_strip->setSteps(std::move(steps));
}

void FirstStartWindow::retranslate()
{
    setWindowTitle(tr("Tanu"));
    m_back->setText(tr("Back"));
    m_later->setText(tr("&Later"));
    m_accountSection->setHeading(tr("The administrator signs in"));
    m_accountSection->setExplanation(m_plan
            ? tr("%1 signs in first and opens accounts for everybody else: in the settings, under Access. For one case the "
                 "registrar, the secretary and the head at least sign in. Whoever signs the protocol does not make the "
                 "document.")
                  .arg(administratorOf(m_plan->center).name.full())
            : QString());
    m_next->setText(step() == Check ? tr("&Create the center") : tr("&Continue"));
    tellSteps();
}

void FirstStartWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace tanu::desktop
