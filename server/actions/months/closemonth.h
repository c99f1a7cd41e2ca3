#pragma once

#include "core/wire/months.h"
#include "server/context/servercontext.h"
#include "server/storage/devicetable.h"

namespace tanu::server {

/// Closes a month that the center closed, if the server has the same count and hash (exchange.md 13, P7.5); else it says what
/// it has instead, and closes nothing.
///
/// - The caller has verified the closing's signature with the device's key; the message is kept as evidence.
/// - Closed once: the same closing again gets the same answer; another one of a closed month is refused with what stands.
/// - A month that is not over is not closed.
class CloseMonth {
public:
    explicit CloseMonth(const ServerContext& context);

    /// The signed receipt. Errors: NotEnrolled for a closing of another center or device, MonthNotReady{month, "running"},
    /// those of the database.
    [[nodiscard]] Result<QByteArray> run(
        const Device& device, const MonthClosing& closing, const QByteArray& message) const;

private:
    [[nodiscard]] Result<MonthReceipt> close(
        const Device& device, const MonthClosing& closing, const QByteArray& message) const;

    const ServerContext& m_context;
};

} // namespace tanu::server
