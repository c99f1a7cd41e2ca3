#pragma once

#include "app/desktop/widgets/linefield.h"
#include "core/domain/values/phone.h"

namespace tanu::desktop {

/// Telephone number (R4.1): digits, plus, spaces, hyphens, brackets; brought to `+7 701 123 45 67` when left.
class PhoneEdit final : public LineField {
    Q_OBJECT

public:
    explicit PhoneEdit(QWidget* parent);

    [[nodiscard]] Result<Phone> value() const;
    void setValue(const Phone& value);
    [[nodiscard]] std::optional<Error> problem() const override;

protected:
    [[nodiscard]] QString tidied(const QString& text) const override;
};

} // namespace tanu::desktop
