#pragma once

#include "app/desktop/widgets/choiceedit.h"
#include "app/desktop/widgets/fieldframe.h"

#include <array>

class QButtonGroup;
class QFrame;
class QPushButton;

namespace tanu::desktop {

/// Two to six options as one control; arrows move between them.
class SegmentedChoice : public FieldFrame {
    Q_OBJECT

public:
    static constexpr size_t mostOptions = 6;

    SegmentedChoice(QString field, QWidget* parent);

    /// Texts may be set anew with the same keys; what is chosen stays. For other keys call clear() first.
    void setOptions(const std::vector<Choice>& options);

    /// The key. Errors: FieldEmpty{field}.
    [[nodiscard]] Result<QString> value() const;
    void setValue(const QString& key);
    [[nodiscard]] bool isEmpty() const override;
    void clear() override;
    [[nodiscard]] std::optional<Error> problem() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Tab comes to the chosen option only and goes on behind the last one; arrows move between them.
    void holdFocus();

    QString m_field;
    QFrame* m_frame;
    std::array<QPushButton*, mostOptions> m_buttons; ///< made at once: the order of Tab is that of making
    QButtonGroup* m_group;
    std::vector<Choice> m_options;
};

} // namespace tanu::desktop
