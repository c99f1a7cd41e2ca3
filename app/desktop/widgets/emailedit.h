#pragma once

#include "app/desktop/widgets/linefield.h"
#include "core/domain/values/email.h"

namespace tanu::desktop {

/// Address of electronic mail (R4.1).
class EmailEdit final : public LineField {
    Q_OBJECT

public:
    explicit EmailEdit(QWidget* parent);

    [[nodiscard]] Result<Email> value() const;
    void setValue(const Email& value);
    [[nodiscard]] std::optional<Error> problem() const override;

protected:
    [[nodiscard]] QString tidied(const QString& text) const override;
};

} // namespace tanu::desktop
