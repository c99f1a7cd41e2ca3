#include "app/desktop/sessions/sessionsections.h"

#include "app/desktop/sessions/candidatessection.h"
#include "app/desktop/sessions/logsection.h"
#include "app/desktop/sessions/planform.h"
#include "app/desktop/sessions/practicesection.h"
#include "app/desktop/sessions/preparationsection.h"
#include "app/desktop/sessions/protocolsection.h"
#include "app/desktop/sessions/theorysection.h"

#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>

namespace tanu::desktop {

SessionSections::SessionSections(DeskContext& context, QWidget* parent)
    : QObject(parent)
    , m_tabs(new QTabBar(parent))
    , m_stack(new QStackedWidget(parent))
    , m_form(new PlanForm(context, m_stack))
    , m_candidates(new CandidatesSection(context, m_stack))
    , m_preparation(new PreparationSection(context, m_stack))
    , m_log(new LogSection(context, m_stack))
    , m_theory(new TheorySection(context, m_stack))
    , m_practice(new PracticeSection(context, m_stack))
    , m_protocol(new ProtocolSection(context, m_stack))
{
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideNone);
    for (SessionSection* section : std::initializer_list<SessionSection*> {
             m_candidates, m_preparation, m_log, m_theory, m_practice, m_protocol})
        add(section);
    m_stack->addWidget(m_form);
    connect(m_tabs, &QTabBar::currentChanged, this, &SessionSections::turnTo);
    connect(m_candidates, &CandidatesSection::caseChosen, this,
        [this](const ApplicationId& id) { Q_EMIT placeRequested({QStringLiteral("case"), id.toText()}); });
    connect(m_form, &PlanForm::cancelled, this, &SessionSections::turnBack);
    connect(m_form, &PlanForm::placeRequested, this, &SessionSections::placeRequested);
    connect(m_form, &PlanForm::changed, this, [this](int notices) {
        turnBack();
        Q_EMIT done(notices > 0 ? tr("The session was changed. Notices to send anew: %1").arg(notices)
                                : tr("The session was changed."));
    });
}

void SessionSections::add(SessionSection* section)
{
    m_sections.push_back(section);
    m_tabs->addTab(QString());
    m_stack->addWidget(section);
    connect(section, &SessionSection::done, this, &SessionSections::done);
    connect(section, &SessionSection::refused, this, &SessionSections::refused);
    connect(section, &SessionSection::lacking, this, &SessionSections::lacking);
    connect(section, &SessionSection::panelChanged, this, &SessionSections::panelChanged);
    connect(section, &SessionSection::panelChanged, this, [this, section] {
        if (section->hasPanel())
            Q_EMIT panelOpened();
    });
    connect(section, &SessionSection::stepWanted, this, &SessionSections::stepWanted);
    connect(section, &SessionSection::placeRequested, this, &SessionSections::placeRequested);
}

void SessionSections::setVisible(bool areVisible)
{
    m_tabs->setVisible(areVisible);
    m_stack->setVisible(areVisible);
}

void SessionSections::retranslate()
{
    m_tabs->setAccessibleName(tr("Sections of the session"));
    for (size_t i = 0; i < m_sections.size(); ++i)
        m_tabs->setTabText(static_cast<int>(i), m_sections[i]->name());
}

void SessionSections::setSession(const SessionRead& session)
{
    for (SessionSection* section : m_sections)
        section->setSession(session);
}

void SessionSections::closePanels()
{
    while (m_candidates->closePanel()) { }
}

SessionSections::Section SessionSections::of(const SessionView& session)
{
    switch (needOf(session)) {
    case SessionNeed::Candidates:
    case SessionNeed::Notices:
        return Candidates;
    case SessionNeed::Day:
    case SessionNeed::Start:
        return Preparation;
    case SessionNeed::Theory:
        return Theory;
    case SessionNeed::Practice:
    case SessionNeed::Decisions:
    case SessionNeed::End:
        return Practice;
    case SessionNeed::Draft:
    case SessionNeed::Signature:
        return Protocol;
    case SessionNeed::Nothing:
        return session.protocol ? Protocol : Candidates;
    }
    Q_UNREACHABLE();
}

bool SessionSections::show(int section)
{
    if (section < 0 || section >= m_tabs->count())
        return false;
    m_tabs->setCurrentIndex(section);
    turnTo(section);
    return true;
}

void SessionSections::turnTo(int section)
{
    m_stack->setCurrentIndex(section);
    Q_EMIT turned();
}

SessionSection& SessionSections::current() const
{
    return *m_sections.at(static_cast<size_t>(m_tabs->currentIndex()));
}

void SessionSections::begin(SessionNeed need)
{
    switch (need) {
    case SessionNeed::Candidates:
        return m_candidates->startAdding();
    case SessionNeed::Notices:
        return m_candidates->startNotices();
    case SessionNeed::Start:
        return m_preparation->start();
    case SessionNeed::Theory:
        return m_theory->begin();
    case SessionNeed::Practice:
        return m_practice->begin(CaseState::AdmittedToPractice);
    case SessionNeed::Decisions:
        return m_practice->begin(CaseState::Assessed);
    case SessionNeed::Draft:
        return m_protocol->draft();
    case SessionNeed::Signature:
        return m_protocol->sign();
    case SessionNeed::Day:
    case SessionNeed::End:
    case SessionNeed::Nothing:
        return;
    }
}

void SessionSections::startAdding(const ApplicationId& application)
{
    m_candidates->startAdding(application);
}

void SessionSections::startChanging(const SessionView& session)
{
    m_stack->setCurrentWidget(m_form);
    m_form->startChanging(session);
    Q_EMIT turned();
    Q_EMIT panelOpened();
}

bool SessionSections::isChanging() const
{
    return m_stack->currentWidget() == m_form;
}

void SessionSections::turnBack()
{
    turnTo(m_tabs->currentIndex());
}

bool SessionSections::hasPanel() const
{
    return isChanging() || current().hasPanel();
}

void SessionSections::pressPanel()
{
    for (QPushButton* button : m_stack->currentWidget()->findChildren<QPushButton*>()) {
        if (button->isVisible() && button->property("role") == QLatin1String("primary"))
            return button->click();
    }
}

bool SessionSections::closePanel()
{
    if (!isChanging())
        return current().closePanel();
    turnBack();
    return true;
}

bool SessionSections::leave()
{
    return std::all_of(m_sections.begin(), m_sections.end(), [](SessionSection* section) { return section->leave(); });
}

} // namespace tanu::desktop
