#include "app/desktop/settings/publicationwords.h"

#include "app/desktop/exchange/recordwords.h"
#include "app/desktop/shell/formats.h"
#include "core/base/clock.h"

#include <QtCore/QCoreApplication>

namespace tanu::desktop {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PublicationWords)
};

QString dayOf(const QDateTime& moment)
{
    return dateText(toKazakhstan(moment).date());
}

QString waitingText(const Publication& publication)
{
    if (publication.publishedAt)
        return Words::tr("Published on %1. A change was not sent yet: it goes with the next exchange.")
            .arg(dayOf(*publication.publishedAt));
    return Words::tr("Not sent yet: it goes with the next exchange.");
}

} // namespace

QString publicationText(const Publication& publication, QDate today)
{
    if (!publication.state) {
        if (!publication.dueBy.isValid())
            return Words::tr("Not published.");
        return (publication.dueBy < today ? Words::tr("Not published. The last day was %1.") : Words::tr("Not published. The last day is %1."))
            .arg(dateText(publication.dueBy));
    }
    switch (*publication.state) {
    case RecordState::Waiting:
        return waitingText(publication);
    case RecordState::Accepted:
        return Words::tr("Published on %1.").arg(dayOf(publication.publishedAt.value_or(QDateTime())));
    case RecordState::Rejected:
        return Words::tr("The platform refused it: %1 Correct it and publish once more.").arg(answerText(publication.answer));
    }
    Q_UNREACHABLE();
}

} // namespace tanu::desktop
