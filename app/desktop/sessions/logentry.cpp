#include "app/desktop/sessions/logentry.h"

#include "app/desktop/context/procedurewords.h"
#include "app/desktop/sessions/incidentmodel.h"
#include "app/desktop/sessions/secondedit.h"
#include "app/desktop/shell/theme.h"
#include "app/desktop/widgets/choiceedit.h"
#include "app/desktop/widgets/textedit.h"
#include "core/domain/values/searchtext.h"
#include "core/services/sessions/sessiondays.h"
#include "core/services/sessions/writeincident.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace tanu::desktop {

namespace {

constexpr int timeWidth = 100;
constexpr int whatWidth = 220;
constexpr int whomWidth = 230;
constexpr int greatestText = 1000;
constexpr QLatin1Char parting('/');

/// A candidate or somebody of the staff, in one list.
QString keyOf(const ApplicationId& id)
{
    return QStringLiteral("candidate/") + id.toText();
}

QString keyOf(const StaffId& id)
{
    return QStringLiteral("staff/") + id.toText();
}

} // namespace

QDate dayOfLog(const SessionView& session, QDate today)
{
    const QDateTime end = session.session.endedAt.value_or(QDateTime());
    return end.isValid() ? toKazakhstan(end).date() : qMax(plannedDay(session.session), today);
}

LogEntry::LogEntry(DeskContext& context, QWidget* parent)
    : QFrame(parent)
    , m_context(context)
    , m_time(new SecondEdit(QStringLiteral("occurredat"), this))
    , m_what(new ChoiceEdit(QStringLiteral("kind"), foldForSearch, this))
    , m_whom(new ChoiceEdit(QStringLiteral("candidate"), foldForSearch, this))
    , m_text(new TextEdit(QStringLiteral("text"), greatestText, this))
    , m_write(new QPushButton(this))
{
    m_time->setObjectName(QStringLiteral("time"));
    m_what->setObjectName(QStringLiteral("what"));
    m_whom->setObjectName(QStringLiteral("whom"));
    m_text->setObjectName(QStringLiteral("text"));
    m_write->setObjectName(QStringLiteral("write"));
    m_time->setFixedWidth(timeWidth);
    m_what->setFixedWidth(whatWidth);
    m_whom->setFixedWidth(whomWidth);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    for (FieldFrame* field : std::initializer_list<FieldFrame*> {m_time, m_what, m_whom})
        layout->addWidget(field, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1, Qt::AlignTop);
    layout->addWidget(m_write, 0, Qt::AlignBottom);
    setFocusProxy(m_what);
    connect(m_text, &FieldFrame::enterPressed, this, &LogEntry::write);
    connect(m_write, &QPushButton::clicked, this, &LogEntry::write);
    retranslate();
}

void LogEntry::setSession(const SessionRead& session)
{
    m_session = session;
    fill();
}

void LogEntry::fill()
{
    std::vector<Choice> kinds;
    for (int i = 0; i < incidentCategoryCount; ++i) {
        const auto category = static_cast<IncidentCategory>(i);
        QStringList codes = incidentKinds(category);
        if (codes.isEmpty())
            codes.append(QString());
        for (const QString& kind : std::as_const(codes))
            kinds.push_back({QString(codeOf(category) + parting + kind), ProcedureWords::ofIncident(category, kind)});
    }
    m_what->setChoices(kinds);
    std::vector<Choice> people;
    for (const SessionCandidate& one : m_session->candidates)
        people.push_back({keyOf(one.application.id), one.application.fields.name.full(), tr("candidate")});
    for (const SessionPostponement& one : m_session->postponements)
        people.push_back({keyOf(one.postponement.application), one.fullName, tr("candidate")});
    for (const SessionMember& member : m_session->members)
        people.push_back({keyOf(member.staff), member.name.full(), ProcedureWords::of(member.seat)});
    m_whom->setChoices(people);
}

void LogEntry::write()
{
    m_text->setRequired(true);
    m_what->setRequired(true);
    FieldFrame* wrong = nullptr;
    for (FieldFrame* field : std::initializer_list<FieldFrame*> {m_time, m_what, m_whom, m_text})
        wrong = !field->checkNow() && !wrong ? field : wrong;
    m_text->setRequired(false);
    m_what->setRequired(false);
    if (wrong)
        return wrong->setFocus(Qt::OtherFocusReason);
    NewIncident incident;
    incident.occurredAt = m_time->momentOn(dayOfLog(*m_session, m_context.clock().today()));
    const QStringList what = m_what->value()->split(parting);
    incident.category = *parseIncidentCategory(what.value(0));
    incident.kind = what.value(1);
    incident.text = *m_text->value();
    if (const auto whom = m_whom->value()) {
        const QString id = whom->section(parting, 1);
        if (whom->startsWith(QStringLiteral("staff")))
            incident.staff = *StaffId::fromText(id);
        else
            incident.application = *ApplicationId::fromText(id);
    }
    Desk desk = m_context.desk();
    const auto written = WriteIncident(desk).run(m_session->session.id, incident);
    if (!written) {
        Q_EMIT refused(written.error());
        return;
    }
    for (FieldFrame* field : std::initializer_list<FieldFrame*> {m_time, m_what, m_whom, m_text})
        field->clear();
    m_what->setFocus(Qt::OtherFocusReason);
    Q_EMIT this->written(tr("Written into the log."));
}

void LogEntry::retranslate()
{
    m_time->setLabel(tr("T&ime"));
    m_what->setLabel(tr("W&hat"));
    m_whom->setLabel(tr("&Whom it concerns"));
    m_text->setLabel(tr("W&ords"));
    m_write->setText(tr("Write"));
    if (m_session)
        fill();
}

void LogEntry::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace tanu::desktop
