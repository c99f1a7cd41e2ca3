#pragma once

#include "core/domain/rules/accreditationstanding.h"
#include "server/console/frame/consolerequest.h"
#include "server/console/html/html.h"
#include "server/storage/centerprofiletable.h"
#include "server/storage/checkpointtable.h"
#include "server/storage/console/centerstatetable.h"
#include "server/storage/devicetable.h"

namespace tanu::server {

/// The parts of the page of a center.
class CenterSections {
public:
    CenterSections(const ConsoleRequest& request, const CenterState& center, const QDateTime& now);

    [[nodiscard]] Html facts(const Accreditation& accreditation) const;
    /// `touched` is what was found of journals, of whatever center.
    [[nodiscard]] Html installations(const std::vector<Device>& devices, const std::vector<KeptCheckpoint>& touched) const;
    [[nodiscard]] Html linkToOrders() const;
    /// The newest ones; all of them are on the page of the center's numbers.
    [[nodiscard]] Html blocks(const std::vector<BlockState>& blocks) const;
    [[nodiscard]] Html months(const std::vector<MonthCount>& months) const;
    /// What the center published of itself, and its versions with the newest first (L17.2.1).
    [[nodiscard]] Html published(
        const std::optional<PublishedProfile>& current, const std::vector<ProfileVersion>& versions) const;

private:
    [[nodiscard]] Html stateOf(const Device& device, const std::vector<KeptCheckpoint>& touched) const;
    [[nodiscard]] QString path(const char* below) const;

    const ConsoleRequest& m_request;
    const Say& m_say;
    const CenterState& m_center;
    QDateTime m_now;
};

} // namespace tanu::server
