#pragma once

#include "app/desktop/widgets/linefield.h"
#include "core/base/result.h"

class QAction;

namespace tanu::desktop {

/// A password or another secret: dots, a button that shows what was typed (Ctrl+T), and a word when Caps Lock is on.
///
/// - Taken as it was typed: blanks at its ends belong to it.
/// - Hidden again when the field is left, and cleared by `clear`; never in an undo or an input method's memory.
class PasswordEdit final : public LineField {
    Q_OBJECT

public:
    static constexpr int greatestLength = 256;

    /// `field` is the code that errors name.
    PasswordEdit(QString field, QWidget* parent);

    /// Errors: FieldEmpty{field}.
    [[nodiscard]] Result<QString> value() const;
    [[nodiscard]] bool isEmpty() const override;
    [[nodiscard]] std::optional<Error> problem() const override;

    void setShown(bool shown);
    [[nodiscard]] bool isShown() const { return m_isShown; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void retranslate() override;

private:
    void tellCapsLock(bool isOn);

    QString m_field;
    QAction* m_show;
    bool m_isShown = false;
    bool m_isCapsLockOn = false;
};

} // namespace tanu::desktop
