#pragma once

#include "app/desktop/widgets/linefield.h"
#include "core/domain/values/accreditationnumber.h"

namespace tanu::desktop {

/// The four digits of the center's accreditation certificate (A2).
class AccreditationEdit final : public LineField {
    Q_OBJECT

public:
    explicit AccreditationEdit(QWidget* parent);

    /// Errors: FieldEmpty{"accreditation"}, those of AccreditationNumber.
    [[nodiscard]] Result<AccreditationNumber> value() const;
    void setValue(const AccreditationNumber& value);
    [[nodiscard]] std::optional<Error> problem() const override;
};

} // namespace tanu::desktop
