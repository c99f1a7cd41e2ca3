#include "core/domain/intake/offeredgrounds.h"

#include "core/domain/casevoucher.h"
#include "core/domain/rules/age.h"
#include "core/domain/rules/refusalgrounds.h"
#include "core/domain/rules/registered.h"

#include <QtCore/QSet>

namespace tanu {

namespace {

QString groundOf(DocumentGroup missing)
{
    switch (missing) {
    case DocumentGroup::Identity:
        return QStringLiteral("identity-not-established");
    case DocumentGroup::Education:
        return QStringLiteral("education-not-confirmed");
    case DocumentGroup::Labour:
        return QStringLiteral("experience-not-confirmed");
    case DocumentGroup::Earlier:
    case DocumentGroup::NonFormal:
    case DocumentGroup::Employer:
    case DocumentGroup::Voucher:
    case DocumentGroup::Disability:
    case DocumentGroup::Other:
        return QStringLiteral("incomplete-package");
    }
    Q_UNREACHABLE();
}

} // namespace

QStringList offeredGrounds(const Application& application, const CaseFindings& found, QDate today)
{
    QSet<QString> holding;
    for (const DocumentGroup group : found.missing)
        holding.insert(groundOf(group));
    if (!found.missing.empty())
        holding.insert(QStringLiteral("incomplete-package"));
    if (application.fields.outsideLaw)
        holding.insert(QStringLiteral("law-not-applicable"));
    if (!isOldEnough(application.fields.birthDate, found.minimumAge, today))
        holding.insert(QStringLiteral("below-age"));
    if (!checkInRegister({}, found.withdrawnOn, today))
        holding.insert(QStringLiteral("not-in-register"));
    if (!checkVoucherCovers(application, today))
        holding.insert(QStringLiteral("voucher-invalid"));
    QStringList offered;
    for (const char* ground : refusalGrounds()) {
        if (holding.contains(QString::fromLatin1(ground)))
            offered.append(QString::fromLatin1(ground));
    }
    return offered;
}

} // namespace tanu
