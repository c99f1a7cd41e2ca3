#pragma once

#include "app/desktop/casepage/foldedtimeline.h"

#include <QtWidgets/QWidget>

class QPushButton;

namespace tanu::desktop {

/// Several cards of the timeline as one; a click on it or Enter on its button shows them below, once more folds them.
class FoldedCards final : public QWidget {
    Q_OBJECT

public:
    FoldedCards(TimelineFold fold, QWidget* parent);

    void setOpen(bool isOpen);
    [[nodiscard]] bool isOpen() const { return m_isOpen; }

Q_SIGNALS:
    void toggled(bool isOpen);
    void paperRequested(const QString& paper);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void toggle();
    void makeCards();
    void retranslate();

    TimelineFold m_fold;
    TimelineCard* m_head;
    QPushButton* m_show;
    QWidget* m_cards = nullptr; ///< made when they are first wanted
    bool m_isOpen = false;
};

} // namespace tanu::desktop
