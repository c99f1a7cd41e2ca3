#pragma once

#include "core/database/sealer.h"

#include <QtCore/QString>

#include <memory>

namespace tanu {

/// A sealed text as it was read, opened only where it is needed: of the hundred rows that a list reads thirty are shown.
class SealedText {
public:
    /// No text at all.
    SealedText() = default;
    SealedText(std::shared_ptr<const Sealer> sealer, SealPlace place, QByteArray stored);

    /// Empty where there is none. Errors: SealBroken{column} as Sealer::open, KeyMissing{column} without a sealer.
    [[nodiscard]] Result<QString> open() const;

private:
    std::shared_ptr<const Sealer> m_sealer;
    SealPlace m_place {""};
    QByteArray m_stored;
};

} // namespace tanu
