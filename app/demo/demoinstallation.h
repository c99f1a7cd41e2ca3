#pragma once

#include "app/demo/demomonth.h"
#include "core/exchange/transport.h"

namespace tanu::demo {

/// From an empty folder to a working demo center: center, enrolment with the operator's code, its profile and prices
/// published (L17.2.1), numbers, the last weeks,
/// and everything sent.
class DemoInstallation {
public:
    /// `desk` acts as the administrator of the first start and has `clock`; `now` is when the demo is opened.
    DemoInstallation(Desk& desk, ManualClock& clock, const QDateTime& now);

    /// Errors: those of the services. `codeOf` gives the operator's one-time code for the center that was made.
    Result<DemoCases> build(Transport& transport, const QString& address,
        const std::function<Result<QString>(const Center&)>& codeOf, const std::function<void(int)>& onProgress = {});

private:
    Result<void> enrol(Transport& transport, const QString& address,
        const std::function<Result<QString>(const Center&)>& codeOf, const Actor& administrator);
    Result<void> synchronize(Transport& transport, const Actor& administrator);

    Desk& m_desk;
    ManualClock& m_clock;
    QDateTime m_now;
};

} // namespace tanu::demo
