#pragma once

#include "app/desktop/widgets/linefield.h"
#include "core/base/clock.h"
#include "core/base/result.h"

#include <QtCore/QTime>

namespace tanu::desktop {

/// A time of day to the second, HH:mm:ss: six digits are enough, the colons come by themselves; empty means now.
class SecondEdit final : public LineField {
    Q_OBJECT

public:
    SecondEdit(QString field, QWidget* parent);

    /// Errors: FieldEmpty{field}, FieldMalformed{field, typed}.
    [[nodiscard]] Result<QTime> value() const;
    void setValue(QTime time);
    /// UTC, on this day of Kazakhstan; an invalid moment where the field is empty.
    [[nodiscard]] QDateTime momentOn(QDate day) const;
    [[nodiscard]] std::optional<Error> problem() const override;

protected:
    [[nodiscard]] QString tidied(const QString& text) const override;
    void retranslate() override;

private:
    QString m_field;
};

} // namespace tanu::desktop
