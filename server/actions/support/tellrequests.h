#pragma once

#include "core/wire/supportanswers.h"
#include "server/context/servercontext.h"
#include "server/storage/devicetable.h"

namespace tanu::server {

/// Tells an installation how the requests of its center stand, with the answers (P15, P16). Changes nothing: asked twice it
/// says the same.
///
/// - Only what installations of the same center filed; the id of another's request is as unknown as one that nobody has.
class TellRequests {
public:
    explicit TellRequests(const ServerContext& context);

    /// The answer, signed. Errors: those of the database.
    [[nodiscard]] Result<QByteArray> run(const Device& device, const SupportQuestion& question) const;

private:
    [[nodiscard]] Result<SupportAnswers> answers(const Device& device, const SupportQuestion& question) const;
    [[nodiscard]] Result<void> addOpen(SupportAnswers& answers, const QString& center, const QByteArrayList& ids) const;
    [[nodiscard]] Result<void> addLater(SupportAnswers& answers, const QString& center, qint64 after) const;

    const ServerContext& m_context;
};

} // namespace tanu::server
