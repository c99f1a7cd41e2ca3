#pragma once

#include "app/desktop/widgets/linefield.h"
#include "core/base/result.h"

#include <QtCore/QTime>

namespace tanu::desktop {

/// A time of day as HH:mm: four digits are enough, the colon comes by itself.
class TimeEdit final : public LineField {
    Q_OBJECT

public:
    TimeEdit(QString field, QWidget* parent);

    /// Errors: FieldEmpty{field}, FieldMalformed{field, typed}.
    [[nodiscard]] Result<QTime> value() const;
    void setValue(QTime time);
    [[nodiscard]] std::optional<Error> problem() const override;

protected:
    [[nodiscard]] QString tidied(const QString& text) const override;
    void textEdited() override;
    void retranslate() override;

private:
    QString m_field;
};

} // namespace tanu::desktop
