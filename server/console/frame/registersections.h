#pragma once

#include "server/actions/registerpreview.h"
#include "server/console/frame/consolerequest.h"
#include "server/console/frame/formparts.h"
#include "server/registers/duedates.h"
#include "server/storage/registerversiontable.h"

#include <vector>

namespace tanu::server {

/// The parts of the page of a register.
class RegisterSections {
public:
    RegisterSections(const ConsoleRequest& request, const RegisterDescription& description);

    /// Where the next version comes from: a file, or the server's own tables.
    [[nodiscard]] Html source() const;
    /// What publishing the draft would change, with the buttons to do it or not.
    [[nodiscard]] Html preview(const RegisterPreview& preview) const;
    [[nodiscard]] Html versions(const std::vector<RegisterVersion>& versions) const;

private:
    [[nodiscard]] QString path(const char* below) const;
    [[nodiscard]] Html rows(const char* title, const std::vector<RegisterRow>& rows) const;

    const ConsoleRequest& m_request;
    const Say& m_say;
    const RegisterDescription& m_description;
};

/// Which right it takes to publish this register: the National chamber keeps those of its centers (L11.2).
Right rightToEdit(const RegisterDescription& description);
/// What the register is called.
QString registerTitle(const Say& say, const QString& name);
Html dueBadge(const Say& say, const DueState& due);
/// Why a file was not taken, with the lines that are wrong.
QString registerRefusal(const Say& say, const Error& error);

} // namespace tanu::server
