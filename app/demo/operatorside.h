#pragma once

#include "core/domain/center.h"

#include <QtCore/QProcess>

#include <memory>

namespace tanu::demo {

/// The operator's side of a demo: the real `tanu-server` beside this program, on a loopback port.
class OperatorSide {
public:
    /// The server of this data folder, started and listening; it ends with the object.
    /// Errors: NotFound{"tanu-server", path}, ServerRefused (it ended or did not say that it listens within 10 s).
    static Result<std::unique_ptr<OperatorSide>> start(const QString& serverData);

    ~OperatorSide();

    [[nodiscard]] QString address() const { return m_address; }

    /// The one-time code for this center, registered at the server if it is not yet (exchange.md 6); then the public site
    /// is filled too.
    /// Errors: as `start`.
    static Result<QString> enrolmentCode(const QString& serverData, const Center& center);

private:
    OperatorSide() = default;

    QProcess m_process;
    QString m_address;
};

} // namespace tanu::demo
