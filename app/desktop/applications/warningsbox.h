#pragma once

#include "core/domain/intake/intake.h"

#include <QtWidgets/QFrame>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace tanu::desktop {

class ClauseTag;

/// What does not fit but may be true (R4.1, L18.1): staff confirm each by its check box. Hidden while there is none.
class WarningsBox final : public QFrame {
    Q_OBJECT

public:
    explicit WarningsBox(QWidget* parent);

    /// What was confirmed stays so, as long as the warning stays. `minimumAge` is the programme's (L18.1).
    void setWarnings(const std::vector<ApplicationWarning>& warnings, int minimumAge);
    [[nodiscard]] std::vector<ApplicationWarning> confirmed() const;
    [[nodiscard]] bool isAllConfirmed() const;
    /// Puts the focus on the first one that is not confirmed.
    void showFirstOpen();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Line {
        ApplicationWarning warning;
        QWidget* row;
        QCheckBox* box;
    };

    void addLine(ApplicationWarning warning, bool checked);
    [[nodiscard]] QString text(ApplicationWarning warning) const;
    void rebuild(const std::vector<ApplicationWarning>& warnings);

    QLabel* m_heading;
    QVBoxLayout* m_layout;
    std::vector<Line> m_lines;
    int m_minimumAge = 0;
};

} // namespace tanu::desktop
