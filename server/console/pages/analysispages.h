#pragma once

#include "server/console/frame/analysispaper.h"
#include "server/console/routes/consolerouter.h"
#include "server/context/servercontext.h"

namespace tanu::server {

/// The analysis of a year (P18 to P22, L29.4): figures with drawings, the four parts by version, PDF and XLSX.
class AnalysisPages {
public:
    explicit AnalysisPages(const ServerContext& context);

    void addTo(ConsoleRouter& router);

private:
    [[nodiscard]] HttpResponse start(const ConsoleRequest& request) const;
    [[nodiscard]] HttpResponse show(const ConsoleRequest& request) const;
    [[nodiscard]] HttpResponse part(const ConsoleRequest& request, const QString& problem, int status) const;
    [[nodiscard]] HttpResponse write(const ConsoleRequest& request) const;
    [[nodiscard]] HttpResponse submit(const ConsoleRequest& request) const;
    [[nodiscard]] HttpResponse pdf(const ConsoleRequest& request) const;
    [[nodiscard]] HttpResponse workbook(const ConsoleRequest& request) const;

    const ServerContext& m_context;
};

} // namespace tanu::server
