#pragma once

#include "app/desktop/widgets/linefield.h"
#include "core/domain/values/money.h"

namespace tanu::desktop {

/// A sum in tenge (L15.3): thousands are parted when the field is left; the sign stands behind.
class MoneyEdit final : public LineField {
    Q_OBJECT

public:
    explicit MoneyEdit(QWidget* parent);

    [[nodiscard]] Result<Money> value() const;
    void setValue(const Money& value);
    [[nodiscard]] std::optional<Error> problem() const override;

protected:
    [[nodiscard]] QString tidied(const QString& text) const override;
};

} // namespace tanu::desktop
