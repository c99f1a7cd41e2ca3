#pragma once

#include "app/desktop/widgets/linefield.h"
#include "core/domain/values/bin.h"

namespace tanu::desktop {

/// BIN (I2): digits only, checked as soon as there are twelve.
class BinEdit final : public LineField {
    Q_OBJECT

public:
    explicit BinEdit(QWidget* parent);

    [[nodiscard]] Result<Bin> value() const;
    void setValue(const Bin& value);
    [[nodiscard]] std::optional<Error> problem() const override;

protected:
    void textEdited() override;
};

} // namespace tanu::desktop
