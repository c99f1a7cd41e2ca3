#include "server/actions/months/monthpages.h"

#include "server/storage/monthrecordtable.h"

namespace tanu::server {

Result<QByteArray> monthPage(
    const ServerContext& context, const Device& device, const MonthPageRequest& request)
{
    auto lines = MonthRecordTable(context.connection)
                     .page(device.center, request.month, request.after, MonthPage::greatestLines + 1);
    if (!lines)
        return lines.error();
    MonthPage page{device.id, request.month, *std::move(lines), false};
    if (page.lines.size() > MonthPage::greatestLines) {
        page.lines.pop_back();
        page.hasMore = true;
    }
    return context.signer.message(payloadOf(page), signedfor::monthPage);
}

} // namespace tanu::server
