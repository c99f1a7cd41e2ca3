#pragma once

#include "server/actions/registerpublication.h"

namespace tanu::server {

/// Makes a register's draft its next version: one transaction with the rows, the version and the journal (P7 to P9).
class PublishRegister {
public:
    explicit PublishRegister(const ServerContext& context);

    /// `standing` is the version that the draft was compared with when it was looked at (RegisterPreview).
    /// Errors: NotFound{"register" | "draft", name}, ChangedMeanwhile{name} if another version came since, those of
    /// the database.
    [[nodiscard]] Result<RegisterVersion> run(const QString& registerName, qint64 standing, const QString& by) const;

    /// Throws the draft away; journalled. Errors: NotFound{"draft", name}, those of the database.
    [[nodiscard]] Result<void> discard(const QString& registerName, const QString& by) const;

private:
    const ServerContext& m_context;
};

} // namespace tanu::server
