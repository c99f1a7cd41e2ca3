#include "app/desktop/help/requestwords.h"

#include "app/desktop/shell/formats.h"

#include <QtCore/QCoreApplication>

namespace tanu::desktop {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Requests)
};

QString matterText(RequestMatter matter)
{
    switch (matter) {
    case RequestMatter::Question:
        return Words::tr("a question");
    case RequestMatter::Correction:
        return Words::tr("the program has to be corrected");
    case RequestMatter::Platform:
        return Words::tr("the cause lies in the platform");
    }
    Q_UNREACHABLE();
}

} // namespace

bool isLate(const AskedRequest& request, QDate today)
{
    return !request.answer && request.answerBy < today;
}

QString stateText(const AskedRequest& request, QDate today)
{
    if (request.answer)
        return request.isUnread() ? Words::tr("New answer") : Words::tr("Answered");
    if (isLate(request, today))
        return Words::tr("The answer is late");
    return request.state == RequestState::InWork ? Words::tr("In work") : Words::tr("Received");
}

QString waitingText(const AskedRequest& request, QDate today)
{
    const QString day = dateText(request.answerBy);
    if (isLate(request, today))
        return Words::tr("The last day for the answer was %1, and there is none yet. Remind the support with a new request that "
                         "names this number.")
            .arg(day);
    if (request.state == RequestState::InWork)
        return Words::tr("The support works on it: %1. The last day for the answer is %2 (working days: %3).")
            .arg(matterText(request.matter), day, QString::number(termOf(request.matter).workingDays));
    return Words::tr("The support has received it. The last day for the answer is %1.").arg(day);
}

} // namespace tanu::desktop
