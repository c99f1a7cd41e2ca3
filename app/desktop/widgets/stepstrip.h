#pragma once

#include <QtCore/QDate>
#include <QtWidgets/QWidget>

#include <vector>

namespace tanu::desktop {

/// One step of the procedure.
struct Step {
    /// Failed: where the road turned. Skipped: does not come any more.
    enum class Stage { Done, Current, Next, Failed, Skipped };

    QString title;
    QDate date = {}; ///< done: when; current and next: last day; invalid: none
    Stage stage = Stage::Next;
};

/// The steps of a case in a row with their dates; the current one stands out. Arrows move the focus, which
/// begins where the road stands, Enter chooses.
class StepStrip final : public QWidget {
    Q_OBJECT

public:
    explicit StepStrip(QWidget* parent);

    void setSteps(std::vector<Step> steps);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void stepChosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] QRect cell(int index) const;
    void paintStep(QPainter& painter, int index) const;
    void paintMark(QPainter& painter, const Step& step, QRect mark) const;
    void describe();

    std::vector<Step> m_steps;
    int m_focused = 0;
};

} // namespace tanu::desktop
