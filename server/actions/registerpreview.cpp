#include "server/actions/registerpreview.h"

#include "server/registers/registercsv.h"
#include "server/storage/registerrowtable.h"
#include "server/storage/registerversiontable.h"

namespace tanu::server {

Result<RegisterPreview> compareDraft(
    const ServerContext& context, const RegisterDescription& description, const RegisterDraft& draft)
{
    const auto file = readRegisterCsv(description, draft.file);
    if (!file)
        return file.error();
    const auto newest = RegisterVersionTable(context.connection).newest(draft.registerName);
    if (!newest)
        return newest.error();
    const qint64 standing = newest->has_value() ? (*newest)->number : 0;
    const auto before = RegisterRowTable(context.connection).rowsAt(description, standing);
    if (!before)
        return before.error();
    return RegisterPreview{&description, draft, standing, static_cast<qint64>(file->rows.size()),
        differenceOf(description, *before, file->rows), file->unknownColumns};
}

Result<std::optional<RegisterPreview>> previewOf(const ServerContext& context, const QString& registerName)
{
    const auto description = registerNamed(registerName);
    if (!description)
        return description.error();
    const auto draft = RegisterDraftTable(context.connection).find(registerName);
    if (!draft)
        return draft.error();
    if (!draft->has_value())
        return std::optional<RegisterPreview>();
    auto preview = compareDraft(context, **description, **draft);
    if (!preview)
        return preview.error();
    return std::optional<RegisterPreview>(*std::move(preview));
}

} // namespace tanu::server
