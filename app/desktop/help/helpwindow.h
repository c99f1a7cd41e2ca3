#pragma once

#include "app/desktop/help/manual.h"

#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QToolButton;

namespace tanu::desktop {

class ManualBrowser;

/// The manual in a window of its own: contents and search at the left, the page at the right.
///
/// - Ctrl+F searches: the contents become the pages found; arrows choose, Enter reads. Esc takes the search back, then
///   closes. Alt+Left and Alt+Right go through the pages read, Alt+Home and F1 to the contents.
/// - Follows the language of the screens while it is open; English reads the Russian manual.
class HelpWindow final : public QWidget {
    Q_OBJECT

public:
    explicit HelpWindow(Languages& languages);

    /// Shows the page in front of the other windows, ready to be read. An unknown topic shows the contents.
    void open(const QString& topic);
    void showTopic(const QString& topic);
    [[nodiscard]] QString topic() const;
    [[nodiscard]] const Manual& manual() const { return m_manual; }

    /// Whether there is somebody at work who can ask the support (P15).
    void offerSupport(bool isThere);

Q_SIGNALS:
    void supportRequested();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    QWidget* buildLeft();
    QWidget* buildRight();
    QToolButton* addButton(const QString& iconName);
    void addKeys();
    void addKey(const QKeySequence& key, std::function<void()> act);
    void switchLanguage();
    void retranslate();
    void fillList();
    void addChapters();
    void addHits();
    void chosen(QListWidgetItem* item);
    void read();
    void escape();
    [[nodiscard]] bool isSearching() const;
    void told(const QString& topic);
    void markInContents(const QString& topic);

    Languages& m_languages;
    Manual m_manual;
    QLineEdit* m_search;
    QLabel* m_nothing;
    QListWidget* m_list;
    QPushButton* m_support;
    QToolButton* m_back;
    QToolButton* m_forward;
    QToolButton* m_contents;
    ManualBrowser* m_browser;
};

} // namespace tanu::desktop
