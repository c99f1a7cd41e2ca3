#include "app/desktop/sessions/planform.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/sessions/accountwarning.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/words.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/choiceedit.h"
#include "app/desktop/widgets/dateedit.h"
#include "app/desktop/widgets/focusinsight.h"
#include "app/desktop/widgets/segmentedchoice.h"
#include "app/desktop/widgets/textedit.h"
#include "app/desktop/widgets/timeedit.h"
#include "core/domain/values/searchtext.h"
#include "core/services/queries/centerquery.h"
#include "core/services/queries/referencequery.h"
#include "core/services/queries/seataccounts.h"
#include "core/services/queries/sessionlistquery.h"
#include "core/services/sessions/changesession.h"
#include "core/services/sessions/placerules.h"
#include "core/services/sessions/plansession.h"
#include "core/services/sessions/sessiondays.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

namespace tanu::desktop {

namespace {

constexpr int greatestPlace = 300;
constexpr int usualHour = 10;

} // namespace

PlanForm::PlanForm(DeskContext& context, QWidget* parent)
    : QFrame(parent)
    , m_context(context)
    , m_heading(new QLabel(this))
    , m_banner(new Banner(this))
    , m_programme(new ChoiceEdit(QStringLiteral("programme"), foldForSearch, this))
    , m_commission(new ChoiceEdit(QStringLiteral("commission"), foldForSearch, this))
    , m_accounts(new AccountWarning(context, AccountWarning::Shape::Narrow, this))
    , m_date(new DateEdit(QStringLiteral("date"), &context.calendar(), this))
    , m_time(new TimeEdit(QStringLiteral("time"), this))
    , m_mode(new SegmentedChoice(QStringLiteral("mode"), this))
    , m_place(new TextEdit(QStringLiteral("place"), greatestPlace, this))
    , m_save(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setRole(this, "card");
    setRole(m_heading, "section");
    setRole(m_save, "primary");
    const QStringList names {QStringLiteral("programme"), QStringLiteral("commission"), QStringLiteral("date"),
        QStringLiteral("time"), QStringLiteral("mode"), QStringLiteral("place")};
    for (int i = 0; FieldFrame* field : fields()) {
        field->setRequired(true);
        field->setObjectName(names.at(i++));
    }
    build();
    connect(m_programme, &FieldFrame::valueChanged, this, &PlanForm::fillModes);
    connect(m_commission, &FieldFrame::valueChanged, this, &PlanForm::tellAccounts);
    connect(&context, &DeskContext::dataChanged, this, &PlanForm::tellAccounts);
    connect(m_accounts, &AccountWarning::accountsWanted, this,
        [this] { Q_EMIT placeRequested({QStringLiteral("settings"), QStringLiteral("access")}); });
    connect(m_place, &FieldFrame::enterPressed, this, &PlanForm::save);
    connect(m_save, &QPushButton::clicked, this, &PlanForm::save);
    connect(m_cancel, &QPushButton::clicked, this, &PlanForm::cancelled);
    retranslate();
}

std::vector<FieldFrame*> PlanForm::fields() const
{
    return {m_programme, m_commission, m_date, m_time, m_mode, m_place};
}

void PlanForm::build()
{
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* form = new QWidget(area);
    form->setProperty("role", QStringLiteral("scrolled"));
    auto* rows = new QVBoxLayout(form);
    rows->setContentsMargins(0, 0, space::small, 0);
    rows->setSpacing(space::medium);
    rows->addWidget(m_programme);
    rows->addWidget(m_commission);
    rows->addWidget(m_accounts);
    auto* moment = new QHBoxLayout;
    moment->setSpacing(space::medium);
    moment->addWidget(m_date, 3);
    moment->addWidget(m_time, 2);
    rows->addLayout(moment);
    rows->addWidget(m_mode);
    rows->addWidget(m_place);
    rows->addStretch(1);
    area->setWidget(form);
    new FocusInSight(*area);
    auto* buttons = new QVBoxLayout;
    buttons->setContentsMargins(0, 0, space::small, 0); // as wide as the fields above
    buttons->setSpacing(space::small);
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::medium, space::small, space::medium);
    layout->setSpacing(space::small);
    layout->addWidget(m_heading);
    layout->addWidget(m_banner);
    layout->addWidget(area, 1);
    layout->addLayout(buttons);
}

void PlanForm::fillChoices()
{
    ReferenceQuery reference(m_context.connection(), m_context.clock());
    std::vector<Choice> programmes;
    m_programmes.clear();
    if (const auto rows = reference.programmes()) {
        for (const ProgrammeRow& row : *rows) {
            const auto programme = row.isCurrent ? reference.programme(row.id) : Error {ErrorKind::NotFound, {}, {}};
            if (!programme)
                continue;
            m_programmes.push_back(*programme);
            programmes.push_back({row.id.toText(), textOf(row.professionName),
                tr("level %1, version %2").arg(row.level.toString()).arg(row.version)});
        }
    }
    m_programme->setChoices(programmes);
    std::vector<Choice> commissions;
    if (const auto rows = CenterQuery(m_context.connection()).commissions()) {
        for (const CommissionRow& row : *rows) {
            if (row.commission.kind == CommissionKind::Exam && row.commission.isActive)
                commissions.push_back({row.commission.id.toText(), textOf(row.commission.name),
                    tr("order %1").arg(row.commission.orderNumber)});
        }
    }
    m_commission->setChoices(commissions);
    if (programmes.size() == 1)
        m_programme->setValue(programmes.front().key);
    if (commissions.size() == 1)
        m_commission->setValue(commissions.front().key);
}

void PlanForm::fillModes()
{
    const Result<QString> key = m_programme->value();
    const auto chosen = std::find_if(m_programmes.begin(), m_programmes.end(),
        [&](const Programme& programme) { return key && programme.id.toText() == *key; });
    if (chosen == m_programmes.end() || chosen->modes.empty())
        return;
    const auto kept = m_mode->value();
    const bool fits = kept && std::any_of(chosen->modes.begin(), chosen->modes.end(),
        [&](ExamMode mode) { return codeOf(mode) == *kept; });
    if (!fits)
        m_mode->setValue(codeOf(chosen->modes.front()));
}

void PlanForm::tellAccounts()
{
    const auto chosen = m_commission->value();
    const auto commission = chosen ? CommissionId::fromText(*chosen) : Result<CommissionId>(chosen.error());
    const auto without = commission ? SeatAccountsQuery(m_context.connection()).withoutAccount(*commission)
                                    : Result<std::vector<SessionMember>>(std::vector<SessionMember>());
    m_accounts->tell(without ? *without : std::vector<SessionMember>());
}

void PlanForm::startPlanning(QDate date, const QString& programme)
{
    m_changing.reset();
    m_banner->dismiss();
    for (FieldFrame* field : fields()) {
        if (field != m_place)
            field->clear();
        field->clearError();
    }
    fillChoices();
    m_programme->setEnabled(true);
    m_time->setValue(QTime(usualHour, 0));
    if (m_mode->isEmpty())
        m_mode->setValue(codeOf(ExamMode::Offline));
    m_date->setValue(date.isValid() ? date : firstSessionDay(m_context.clock().today(), m_context.calendar()));
    if (!programme.isEmpty())
        m_programme->setValue(programme);
    fillModes();
    tellAccounts();
    if (m_place->isEmpty())
        m_place->setValue(likelyPlace());
    retranslate();
    setFocusProxy(programme.isEmpty() ? static_cast<QWidget*>(m_programme) : m_place);
    setFocus(Qt::OtherFocusReason);
    if (!programme.isEmpty())
        m_place->line().selectAll(); // typing replaces what is proposed
}

QString PlanForm::likelyPlace() const
{
    const auto last = SessionListQuery(m_context.connection()).page({}, true, 1);
    if (last && !last->rows.empty())
        return last->rows.front().place;
    const auto center = CenterQuery(m_context.connection()).profile();
    return center && *center ? textOf((*center)->address) : QString();
}

void PlanForm::startChanging(const SessionView& view)
{
    startPlanning(plannedDay(view.session));
    m_changing = view.session.id;
    m_programme->setChoices({{view.programme.id.toText(), textOf(view.profession.name),
        tr("level %1, version %2").arg(view.programme.level.toString()).arg(view.programme.version)}});
    m_programmes = {view.programme};
    m_programme->setValue(view.programme.id.toText());
    m_programme->setEnabled(false);
    m_commission->setValue(view.commission.id.toText());
    m_time->setValue(toKazakhstan(view.session.startsAt).time());
    m_mode->setValue(codeOf(view.session.mode));
    m_place->setValue(view.session.place);
    retranslate();
    m_date->setFocus(Qt::OtherFocusReason);
}

SessionPlan PlanForm::plan() const
{
    SessionPlan plan;
    plan.programme = *ProgrammeId::fromText(*m_programme->value());
    plan.commission = *CommissionId::fromText(*m_commission->value());
    plan.date = *m_date->value();
    plan.time = *m_time->value();
    plan.place = *m_place->value();
    plan.mode = *parseExamMode(*m_mode->value());
    return plan;
}

void PlanForm::save()
{
    m_banner->dismiss();
    FieldFrame* wrong = nullptr;
    for (FieldFrame* field : fields()) {
        if (!field->checkNow() && !wrong)
            wrong = field;
    }
    if (wrong)
        return wrong->setFocus(Qt::OtherFocusReason);
    const SessionPlan wanted = plan();
    if (const Result<void> stored = store(wanted); !stored)
        refuse(stored.error(), wanted);
}

Result<void> PlanForm::store(const SessionPlan& plan)
{
    Desk desk = m_context.desk();
    if (m_changing) {
        const auto notices = ChangeSession(desk).run(*m_changing, plan);
        if (!notices)
            return notices.error();
        m_context.tellChanged();
        Q_EMIT changed(*notices);
        return {};
    }
    const auto session = PlanSession(desk).run(plan);
    if (!session)
        return session.error();
    m_context.tellChanged();
    Q_EMIT planned(session->id);
    return {};
}

void PlanForm::refuse(const Error& error, const SessionPlan& plan)
{
    if (error.kind == ErrorKind::NotAWorkingDay && !plan.dayOffConfirmed && confirmDayOff(plan)) {
        SessionPlan confirmed = plan;
        confirmed.dayOffConfirmed = true;
        if (const Result<void> stored = store(confirmed); !stored)
            refuse(stored.error(), confirmed);
        return;
    }
    FieldFrame* field = fieldOf(error);
    if (!field)
        return m_banner->showError(error);
    field->showError(error);
    field->setFocus(Qt::OtherFocusReason);
}

bool PlanForm::confirmDayOff(const SessionPlan& plan)
{
    const auto off = m_context.calendar().reasonOff(plan.date);
    return m_context.prompts().confirm(tr("Hold the session on %1, which is not a working day?").arg(dateText(plan.date)),
        tr("Hold it on that day"), off ? wordOf(*off) : QString());
}

FieldFrame* PlanForm::fieldOf(const Error& error) const
{
    switch (error.kind) {
    case ErrorKind::ImpossibleDate:
    case ErrorKind::NotAWorkingDay:
        return m_date;
    case ErrorKind::ProgrammeNotApproved:
        return m_programme;
    case ErrorKind::CommissionIncomplete:
        return m_commission;
    case ErrorKind::ModeNotOffered:
        return m_mode;
    case ErrorKind::FieldEmpty:
    case ErrorKind::FieldMalformed:
    case ErrorKind::NotFound: {
        const std::map<QString, FieldFrame*> named {{QStringLiteral("date"), m_date},
            {QStringLiteral("place"), m_place}, {QStringLiteral("programme"), m_programme},
            {QStringLiteral("commission"), m_commission}};
        const auto found = named.find(error.arguments.value(0));
        return found == named.end() ? nullptr : found->second;
    }
    default:
        return nullptr;
    }
}

void PlanForm::hintFirstDay()
{
    const QDate first = firstSessionDay(m_context.clock().today(), m_context.calendar());
    m_date->setHint(tr("Notices sent today allow %1 or later (R6.2)").arg(dateText(first)));
}

void PlanForm::retranslate()
{
    m_heading->setText(m_changing ? tr("Change the session") : tr("Plan a session"));
    m_programme->setLabel(tr("&Qualification programme"));
    m_commission->setLabel(tr("E&xam commission"));
    m_date->setLabel(tr("&Date"));
    m_time->setLabel(tr("&Time"));
    m_mode->setLabel(tr("&Mode of the exam"));
    m_mode->setOptions({{codeOf(ExamMode::Offline), wordOf(ExamMode::Offline)},
        {codeOf(ExamMode::Online), wordOf(ExamMode::Online)}});
    m_place->setLabel(tr("P&lace"));
    m_place->setHint(tr("Address and room; for an online session the link"));
    m_save->setText(m_changing ? tr("Save the change") : tr("Plan the session"));
    m_cancel->setText(tr("Cancel"));
    hintFirstDay();
}

void PlanForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace tanu::desktop
