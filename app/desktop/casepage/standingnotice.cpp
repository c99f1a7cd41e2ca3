#include "app/desktop/casepage/standingnotice.h"

#include "app/desktop/context/procedurewords.h"
#include "app/desktop/shell/formats.h"

#include <QtCore/QCoreApplication>

namespace tanu::desktop {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StandingNotice)
};

std::optional<StandingNotice> ofCancellation(const Case& file)
{
    if (file.certificates.empty() || !file.certificates.back().cancellation)
        return std::nullopt;
    const CaseCancellation& cancelled = *file.certificates.back().cancellation;
    return StandingNotice {Tone::Danger,
        Words::tr("Document %1 is void since %2, %3. %4")
            .arg(file.certificates.back().serial, dateText(cancelled.on), ProcedureWords::of(cancelled.source),
                cancelled.ground),
        cancelled.clause};
}

std::optional<StandingNotice> ofClosure(const Case& file)
{
    if (!file.before.closure)
        return std::nullopt;
    const CaseClosure& closure = *file.before.closure;
    const auto ground = parseClosureGround(closure.ground);
    return StandingNotice {Tone::Neutral,
        Words::tr("Closed on %1 by %2. %3: %4")
            .arg(dateText(closure.closedOn), closure.closerName,
                ground ? ProcedureWords::of(*ground) : closure.ground, closure.explanation)};
}

/// A voucher or a profession that ended matters until the commission has decided.
std::optional<StandingNotice> ofGround(const Case& file)
{
    const bool isBefore = file.application.state < CaseState::InSession && file.application.state != CaseState::Refused;
    if (!isBefore && file.application.state != CaseState::DisabilityReported)
        return std::nullopt;
    if (file.profession.withdrawnOn)
        return StandingNotice {Tone::Warning,
            Words::tr("The profession leaves the register on %1.").arg(dateText(*file.profession.withdrawnOn)),
            QStringLiteral("L15.1")};
    if (file.before.voucher && file.before.voucher->isOver)
        return StandingNotice {Tone::Warning,
            Words::tr("The voucher ended on %1: change who pays, or close the case.")
                .arg(dateText(file.before.voucher->lastDay)),
            QStringLiteral("L29.3")};
    return std::nullopt;
}

std::optional<StandingNotice> ofDisability(const Case& file)
{
    for (const CaseDisability& one : file.before.disabilities) {
        if (one.isAwaited)
            return StandingNotice {Tone::Warning,
                Words::tr("The sick-leave sheet is awaited since %1. “%2”").arg(momentText(one.reportedAt), one.report),
                QStringLiteral("R7")};
    }
    return std::nullopt;
}

std::optional<StandingNotice> ofWaiver(const Case& file)
{
    const GapWaiver waiver = file.application.gapWaiver;
    if (waiver == GapWaiver::None)
        return std::nullopt;
    return StandingNotice {
        Tone::Accent, Words::tr("The next date may be set %1.").arg(ProcedureWords::of(waiver)), codeOf(waiver)};
}

} // namespace

std::optional<StandingNotice> standingNotice(const Case& file)
{
    for (const auto part : {ofCancellation, ofClosure, ofGround, ofDisability, ofWaiver}) {
        if (auto notice = part(file))
            return notice;
    }
    return std::nullopt;
}

} // namespace tanu::desktop
