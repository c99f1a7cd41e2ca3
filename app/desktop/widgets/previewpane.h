#pragma once

#include <QtGui/QImage>
#include <QtWidgets/QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace tanu::desktop {

/// Pages of a paper as they will be printed; Ctrl+plus, Ctrl+minus and Ctrl+0 zoom, Ctrl+P prints.
class PreviewPane final : public QWidget {
    Q_OBJECT

public:
    explicit PreviewPane(QWidget* parent);

    /// Images at `dpi`; shown at 100 % as large as on paper of 96 dpi.
    void setPages(std::vector<QImage> pages, int dpi);
    void setZoom(int percent); ///< 25 to 400
    /// Whether Print is the page's accented button; not where the page has another primary action.
    void setAccented(bool accented);
    [[nodiscard]] int zoom() const { return m_zoom; }
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }

Q_SIGNALS:
    void printRequested();
    void saveRequested();
    void zoomChanged(int percent);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QToolButton* addTool(const QString& sign, const QKeySequence& key);
    void lay();
    /// Saving keeps only its icon where the row has no room for its words.
    void fitTools();
    void retranslate();

    std::vector<QImage> m_pages;
    std::vector<QLabel*> m_sheets;
    int m_dpi = 96;
    int m_zoom = 100;
    QScrollArea* m_area;
    QWidget* m_paper;
    QLabel* m_zoomText;
    QLabel* m_countText;
    QToolButton* m_out;
    QToolButton* m_in;
    QHBoxLayout* m_tools;
    QPushButton* m_print;
    QPushButton* m_save;
};

} // namespace tanu::desktop
