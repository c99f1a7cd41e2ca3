#include "app/desktop/sessions/preparationsection.h"

#include "app/desktop/sessions/accountwarning.h"
#include "app/desktop/sessions/attendancesection.h"
#include "app/desktop/sessions/readinesssection.h"
#include "app/desktop/sessions/seatssection.h"
#include "app/desktop/sessions/startgaps.h"
#include "app/desktop/shell/theme.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/reasonpanel.h"
#include "app/desktop/widgets/segmentedchoice.h"
#include "core/services/sessions/startsession.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QStackedWidget>

namespace tanu::desktop {

PreparationSection::PreparationSection(DeskContext& context, QWidget* parent)
    : SessionSection(context, parent)
    , m_accounts(new AccountWarning(context, AccountWarning::Shape::Wide, this))
    , m_missing(new Banner(this))
    , m_reason(new ReasonPanel(this))
    , m_choice(new SegmentedChoice(QStringLiteral("part"), this))
    , m_stack(new QStackedWidget(this))
    , m_attendance(new AttendanceSection(context, m_stack))
    , m_readiness(new ReadinessSection(context, m_stack))
    , m_seats(new SeatsSection(context, m_stack))
{
    m_missing->setClosable(false);
    m_missing->setObjectName(QStringLiteral("missing"));
    m_reason->setObjectName(QStringLiteral("chairReason"));
    m_choice->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    for (SessionSection* part : std::initializer_list<SessionSection*> {m_attendance, m_readiness, m_seats})
        addPart(part);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::small, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(m_accounts);
    layout->addWidget(m_missing);
    layout->addWidget(m_reason);
    layout->addWidget(m_choice);
    layout->addWidget(m_stack, 1);
    layout->addStretch(0);
    tellParts();
    m_choice->setValue(QString::number(Candidates));
    setFocusProxy(current());
    connect(m_choice, &FieldFrame::valueChanged, this, [this] {
        if (const auto part = m_choice->value())
            m_stack->setCurrentIndex(part->toInt());
        setFocusProxy(current());
        Q_EMIT panelChanged();
    });
    connect(m_accounts, &AccountWarning::accountsWanted, this,
        [this] { Q_EMIT placeRequested({QStringLiteral("settings"), QStringLiteral("access")}); });
    connect(m_reason, &ReasonPanel::given, this, &PreparationSection::startNow);
    connect(m_reason, &ReasonPanel::cancelled, this, &SessionSection::panelChanged);
    connect(this, &SessionSection::panelChanged, this, &PreparationSection::makeRoom);
}

void PreparationSection::addPart(SessionSection* part)
{
    m_parts.push_back(part);
    m_stack->addWidget(part);
    connect(part, &SessionSection::done, this, &SessionSection::done);
    connect(part, &SessionSection::refused, this, &SessionSection::refused);
    connect(part, &SessionSection::panelChanged, this, &SessionSection::panelChanged);
}

QString PreparationSection::name() const
{
    return tr("&Preparation");
}

SessionSection* PreparationSection::current() const
{
    return m_parts.at(static_cast<size_t>(m_stack->currentIndex()));
}

bool PreparationSection::hasPanel() const
{
    return !m_reason->isHidden() || current()->hasPanel();
}

bool PreparationSection::closePanel()
{
    if (m_reason->isHidden())
        return current()->closePanel();
    m_reason->cancel();
    return true;
}

/// An open panel has the section for itself.
void PreparationSection::makeRoom()
{
    const bool isAsking = !m_reason->isHidden();
    m_stack->setVisible(!isAsking);
    m_choice->setVisible(!isAsking && !current()->hasPanel());
    if (!session())
        return;
    tellAccounts();
    tellMissing();
}

void PreparationSection::showPart(Part part)
{
    m_choice->setValue(QString::number(part));
    current()->setFocus(Qt::OtherFocusReason);
}

void PreparationSection::start()
{
    const StartGaps gaps = startGapsOf(*session());
    if (gaps.seating) {
        showPart(Commission);
        Q_EMIT refused(*gaps.seating);
        return;
    }
    if (gaps.unknown > 0) {
        showPart(Candidates);
        m_attendance->goToUnknown();
        return;
    }
    if (!gaps.needsReason())
        return startNow({});
    m_reason->ask(tr("Start although something is missing?"),
        tr("Missing: %1. The chair's reason is kept in the log of the session.").arg(reasonGapsText(gaps)),
        tr("Start the session"));
    Q_EMIT panelChanged();
}

void PreparationSection::startNow(const QString& chairReason)
{
    StartConditions conditions;
    conditions.chairReason = chairReason;
    Desk desk = context().desk();
    const Result<int> started = StartSession(desk).run(session()->session.id, conditions);
    m_reason->hide();
    Q_EMIT panelChanged();
    if (!started)
        Q_EMIT refused(started.error());
    else
        Q_EMIT done(tr("The session has begun, candidates: %1").arg(*started));
}

void PreparationSection::tellMissing()
{
    const StartGaps gaps = startGapsOf(*session());
    const bool isPlanned = session()->session.state == SessionState::Planned;
    if (!isPlanned || session()->candidates.empty() || current()->hasPanel())
        m_missing->dismiss();
    else if (gaps.isEmpty())
        m_missing->say(Tone::Good, tr("Everything is ready for the start."));
    else
        m_missing->say(Tone::Warning, tr("Still missing before the start: %1").arg(textOf(gaps)));
}

/// A session that is away is recorded and signed where it is, by the accounts there.
void PreparationSection::tellAccounts()
{
    const SessionState state = session()->session.state;
    const bool isToCome = state == SessionState::Planned || state == SessionState::Started;
    const bool isTold = isToCome && isHere() && !current()->hasPanel();
    m_accounts->tell(isTold ? session()->withoutAccount : std::vector<SessionMember>());
}

void PreparationSection::tell()
{
    for (SessionSection* part : m_parts)
        part->setSession(session());
    if (session()->session.state != SessionState::Planned)
        m_reason->hide();
    makeRoom();
}

void PreparationSection::tellParts()
{
    std::vector<Choice> options;
    for (size_t i = 0; i < m_parts.size(); ++i)
        options.push_back({QString::number(i), m_parts[i]->name()});
    m_choice->setOptions(options);
    m_choice->setAccessibleName(tr("Parts of the preparation"));
}

void PreparationSection::retranslate()
{
    tellParts();
    if (session())
        tellMissing();
}

} // namespace tanu::desktop
