#pragma once

#include <QtWidgets/QLayout>

#include <memory>
#include <vector>

namespace tanu::desktop {

/// Lays widgets out from left to right and goes on in the next row where there is no room, as words do.
///
/// - Never wider than its widest widget asks for; its height follows its width.
/// - The widgets of a row stand on one middle line.
class FlowLayout final : public QLayout {
    Q_OBJECT

public:
    FlowLayout(int across, int down, QWidget* parent);
    ~FlowLayout() override;
    Q_DISABLE_COPY_MOVE(FlowLayout)

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;

    [[nodiscard]] Qt::Orientations expandingDirections() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    struct Row {
        size_t end;
        int width;
        int height;
    };

    [[nodiscard]] Row rowFrom(size_t first, int room) const;
    void place(size_t first, const Row& row, QPoint at);

    int m_across;
    int m_down;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace tanu::desktop
