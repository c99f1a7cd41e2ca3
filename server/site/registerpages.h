#pragma once

#include "core/database/page.h"
#include "server/actions/registerstates.h"
#include "server/site/registervalues.h"

namespace tanu::server {

/// What the page of one register shows.
struct RegisterPage {
    const RegisterDescription* description = nullptr;
    RegisterVersion version; ///< whose rows are shown
    std::vector<RegisterVersion> versions; ///< all, newest first
    QString search; ///< as typed
    bool isFurther = false; ///< not the first page
    Page<RegisterRow> rows;
    qint64 matches = 0;
    RegisterNames names;
};

/// What stands above and below a row of a classifier.
struct RegisterKin {
    std::vector<RegisterRow> above; ///< from the top down
    std::vector<RegisterRow> below; ///< one step
};

/// What the page of one row shows.
struct RegisterRowPage {
    const RegisterDescription& description;
    RegisterVersion version; ///< in which the row stands
    bool isNewest = true; ///< that version is the newest
    RegisterRow row;
    RegisterNames names;
    RegisterKin kin;
};

/// The registers of the platform for visitors (P7, L6.1, L11.2, L26.5): which there are, one with search and pages, one
/// row.
class RegisterPages {
public:
    explicit RegisterPages(const SiteFrame& frame);

    [[nodiscard]] QString all(Language language, const std::vector<RegisterState>& states) const;
    [[nodiscard]] QString one(Language language, const RegisterPage& page) const;
    /// A register of which nothing was published yet.
    [[nodiscard]] QString empty(Language language, const RegisterDescription& description) const;
    [[nodiscard]] QString row(Language language, const RegisterRowPage& page) const;

private:
    [[nodiscard]] TemplateData aboutOf(Language language, const RegisterDescription& description) const;
    void tellVersion(TemplateData& data, Language language, const RegisterVersion& version) const;
    void tellVersions(TemplateData& data, Language language, const RegisterPage& page) const;
    void tellRows(TemplateData& data, Language language, const RegisterPage& page) const;
    void tellKin(TemplateData& data, Language language, const RegisterRowPage& page) const;
    void tellNext(TemplateData& data, Language language, const RegisterPage& page) const;
    [[nodiscard]] QString name(Language language, const RegisterDescription& description) const;

    const SiteFrame& m_frame;
};

/// `/registers/NAME?...` with the values that are not empty.
QString registerPath(const RegisterDescription& description, const QList<std::pair<QString, QString>>& query = {});

} // namespace tanu::server
