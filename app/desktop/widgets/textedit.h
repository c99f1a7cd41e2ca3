#pragma once

#include "app/desktop/widgets/linefield.h"
#include "core/base/result.h"

namespace tanu::desktop {

/// Free text on one line. `field` is the code that errors name.
class TextEdit final : public LineField {
    Q_OBJECT

public:
    TextEdit(QString field, int greatestLength, QWidget* parent);

    /// Trimmed. Errors: FieldEmpty{field}.
    [[nodiscard]] Result<QString> value() const;
    void setValue(const QString& value) { setText(value); }
    [[nodiscard]] std::optional<Error> problem() const override;

private:
    QString m_field;
};

} // namespace tanu::desktop
