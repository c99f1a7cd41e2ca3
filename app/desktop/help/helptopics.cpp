#include "app/desktop/help/helptopics.h"

#include "app/desktop/shell/named.h"

#include <QtCore/QQueue>
#include <QtWidgets/QWidget>

namespace tanu::desktop::helptopics {

namespace {

constexpr std::array table {
    Named {"FirstStartWindow", "first-start"},
    Named {"ProblemWindow", "questions"},
    Named {"SignInWindow", "signing-in"},
    Named {"LockCover", "signing-in"},
    Named {"PasswordPrompt", "signing-in"},
    Named {"NewPasswordWindow", "signing-in"},
    Named {"RecoveryWindow", "recovery"},
    Named {"RecoveryKeyWindow", "recovery"},
    Named {"PassphraseWindow", "recovery"},
    Named {"Finder", "search"},
    Named {"TodayPage", "today"},
    Named {"RecountPage", "calendar"},
    Named {"ApplicationsPage", "intake"},
    Named {"IntakePage", "intake"},
    Named {"CasePage", "case"},
    Named {"CheckPanel", "check"},
    Named {"AttachPanel", "check"},
    Named {"ContractPanel", "contract"},
    Named {"RefusalPanel", "refusal"},
    Named {"SchedulePanel", "scheduling"},
    Named {"UnschedulePanel", "scheduling"},
    Named {"NoticePanel", "scheduling"},
    Named {"IllnessPanel", "illness"},
    Named {"SickLeavePanel", "illness"},
    Named {"MoveForFaultPanel", "illness"},
    Named {"FaultPanel", "illness"},
    Named {"BasisPanel", "payers"},
    Named {"ClosePanel", "payers"},
    Named {"HandOverPanel", "documents"},
    Named {"CancelPanel", "spoiled"},
    Named {"DuplicatePanel", "spoiled"},
    Named {"DuplicateHandOverPanel", "spoiled"},
    Named {"NotPassedPanel", "not-passed"},
    Named {"ReceiptPanel", "not-passed"},
    Named {"AppealPanel", "appeals"},
    Named {"AdmissionPanel", "appeals"},
    Named {"AssignPanel", "appeals"},
    Named {"VerdictPanel", "appeals"},
    Named {"VerdictLetterPanel", "appeals"},
    Named {"SessionsPage", "scheduling"},
    Named {"SessionPage", "scheduling"},
    Named {"PlanForm", "scheduling"},
    Named {"CandidatesSection", "scheduling"},
    Named {"PreparationSection", "readiness"},
    Named {"SubstitutePanel", "people"},
    Named {"TiePanel", "people"},
    Named {"LogSection", "session-log"},
    Named {"ViolationPanel", "session-log"},
    Named {"InterruptPanel", "session-log"},
    Named {"TheorySection", "theory"},
    Named {"PracticeSection", "practice"},
    Named {"ProtocolSection", "protocol"},
    Named {"CorrectionPanel", "protocol"},
    Named {"CertificatesPage", "documents"},
    Named {"CancellationPanel", "spoiled"},
    Named {"AppealsPage", "appeals"},
    Named {"OverviewPage", "overview"},
    Named {"ExchangePage", "exchange"},
    Named {"SupportPage", "support"},
    Named {"SettingsPage", "center"},
    Named {"CenterSection", "center"},
    Named {"AccreditationEndPanel", "center"},
    Named {"PeopleSection", "people"},
    Named {"CommissionsSection", "people"},
    Named {"ProgrammesSection", "programmes"},
    Named {"ProfessionsSection", "classifiers"},
    Named {"PricesSection", "prices"},
    Named {"PublicationSection", "prices"},
    Named {"CalendarSection", "calendar"},
    Named {"ClassifiersSection", "classifiers"},
    Named {"JournalSection", "journal"},
    Named {"BackupsSection", "backups"},
    Named {"VenuesSection", "venues"},
    Named {"CheckOutPanel", "venues"},
    Named {"ConflictsPanel", "venues"},
    Named {"AccountPanel", "signing-in"},
    Named {"AccessSection", "signing-in"},
};

QString bareName(const char* className)
{
    const QString name = QString::fromLatin1(className);
    return name.mid(name.lastIndexOf(QLatin1Char(':')) + 1);
}

QString ofWidget(const QWidget& widget)
{
    for (const QMetaObject* meta = widget.metaObject(); meta; meta = meta->superClass()) {
        const QString topic = ofClass(bareName(meta->className()));
        if (!topic.isEmpty())
            return topic;
    }
    return {};
}

QString aroundFocus(const QWidget* focus, const QWidget* page)
{
    for (const QWidget* at = focus; at && at != page; at = at->parentWidget()) {
        const QString topic = ofWidget(*at);
        if (!topic.isEmpty())
            return topic;
    }
    return {};
}

QString outermostShown(const QWidget& page)
{
    QQueue<const QWidget*> waiting {{&page}};
    while (!waiting.isEmpty()) {
        for (const QWidget* child : waiting.dequeue()->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
            if (!child->isVisible())
                continue;
            const QString topic = ofWidget(*child);
            if (!topic.isEmpty())
                return topic;
            waiting.enqueue(child);
        }
    }
    return {};
}

} // namespace

QString ofClass(const QString& name)
{
    const Named* found = find(table, name);
    return found ? QString::fromLatin1(found->words) : QString();
}

QString of(const QWidget* focus, const QWidget* page)
{
    QString topic = aroundFocus(focus, page);
    if (topic.isEmpty() && page)
        topic = outermostShown(*page);
    if (topic.isEmpty() && page)
        topic = ofWidget(*page);
    return topic.isEmpty() ? contents : topic;
}

QStringList classes()
{
    QStringList names;
    for (const Named& row : table)
        names.append(QString::fromLatin1(row.code));
    return names;
}

QStringList topics()
{
    QStringList names;
    for (const Named& row : table)
        names.append(QString::fromLatin1(row.words));
    names.removeDuplicates();
    return names;
}

} // namespace tanu::desktop::helptopics
