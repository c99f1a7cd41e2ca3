#include "server/actions/registerstates.h"

namespace tanu::server {

Result<std::vector<RegisterState>> registerStates(const ServerContext& context)
{
    const RegisterVersionTable table(context.connection);
    const auto beginning = table.beginning();
    if (!beginning)
        return beginning.error();
    const QDate today = context.clock.today();
    const QDate running = beginning->has_value() ? toKazakhstan(**beginning).date() : today;
    std::vector<RegisterState> states;
    for (const RegisterDescription& description : registers()) {
        const QString name = QString::fromLatin1(description.name);
        const auto newest = table.newest(name);
        if (!newest)
            return newest.error();
        const auto official = table.newestOfficial(name);
        if (!official)
            return official.error();
        std::optional<QDate> published;
        if (official->has_value())
            published = toKazakhstan((*official)->publishedAt).date();
        states.push_back({&description, *newest, dueStateOf(description.renewal, published, running, today)});
    }
    return states;
}

} // namespace tanu::server
