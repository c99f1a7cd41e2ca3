#include "core/services/papers/papernames.h"

#include "core/documents/forms/formdates.h"
#include "core/services/starter/starterregisters.h"

#include <algorithm>

namespace tanu {

namespace {

template <typename List>
QString nameIn(const List& list, const QString& id, Language language)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const auto& item) { return item.id == id; });
    return found == list.end() ? id : found->name.in(language);
}

} // namespace

Result<QString> attachmentTitle(const AttachmentRow& attachment, Language language)
{
    const auto registers = StarterRegisters::load();
    if (!registers)
        return registers.error();
    const QString kind = nameIn(registers->documentKinds(), attachment.kind, language);
    return attachment.number.isEmpty() ? kind : QStringLiteral("%1, № %2").arg(kind, attachment.number);
}

Result<QString> attachmentLine(const AttachmentRow& attachment, Language language)
{
    const auto title = attachmentTitle(attachment, language);
    if (!title)
        return title.error();
    QStringList parts {*title};
    if (attachment.issuedOn)
        parts.append(shortDate(*attachment.issuedOn));
    if (!attachment.issuer.isEmpty())
        parts.append(attachment.issuer);
    return parts.join(QStringLiteral(", "));
}

Result<QString> groundTitle(const QString& ground, Language language)
{
    const auto registers = StarterRegisters::load();
    if (!registers)
        return registers.error();
    return nameIn(registers->refusalGrounds(), ground, language);
}

} // namespace tanu
