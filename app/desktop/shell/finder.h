#pragma once

#include "app/desktop/shell/founditem.h"

#include <QtWidgets/QFrame>

class QLabel;
class QLineEdit;
class QListWidget;

namespace tanu::desktop {

/// The palette of Ctrl+K over the window: type, arrows, Enter opens, Esc closes.
///
/// - Answers at each keystroke with at most `limit` items, grouped by kind; the first is selected.
class Finder final : public QFrame {
    Q_OBJECT

public:
    static constexpr int limit = 40;

    Finder(FindItems find, QWidget* window);

    void openOver();
    [[nodiscard]] QList<FoundItem> shownItems() const { return m_items; }

Q_SIGNALS:
    void chosen(const tanu::desktop::FoundItem& item);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void place();
    void search();
    void fill();
    void addHeading(FoundKind kind);
    void addItem(int index);
    void move(int step);
    void choose();
    void retranslate();

    FindItems m_find;
    QLineEdit* m_text;
    QListWidget* m_list;
    QLabel* m_hint;
    QList<FoundItem> m_items;
};

} // namespace tanu::desktop

Q_DECLARE_METATYPE(tanu::desktop::FoundItem)
