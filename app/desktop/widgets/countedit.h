#pragma once

#include "app/desktop/widgets/linefield.h"
#include "core/base/result.h"

namespace tanu::desktop {

/// A whole number from `least` to `greatest`; arrows up and down step it.
class CountEdit final : public LineField {
    Q_OBJECT

public:
    CountEdit(QString field, int least, int greatest, QWidget* parent);

    /// Errors: FieldEmpty{field}, FieldMalformed{field, typed, least, greatest} outside the range.
    [[nodiscard]] Result<int> value() const;
    void setValue(int value);
    void setRange(int least, int greatest);
    [[nodiscard]] std::optional<Error> problem() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QString m_field;
    int m_least;
    int m_greatest;
};

} // namespace tanu::desktop
