#pragma once

#include "app/desktop/shell/place.h"

#include <QtGui/QAction>
#include <QtWidgets/QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace tanu::desktop {

class ElidedLabel;

/// A page of the program: title left, primary action right, filters below, content, status line.
///
/// How to write one:
/// - Derive, build the children in the constructor without texts, hand them to `setFilters`, `setContent`,
///   `setPrimaryAction`, `addAction`; set every text in `retranslate()` (call nothing of it in the
///   constructor: the frame calls it before the page is first shown, and after each change of language).
/// - `refresh()` reads anew through services; the frame calls it each time the page is shown and after
///   `dataChanged` of another page.
/// - `open(key)` shows one thing (the case page); called before `refresh()`.
/// - When there is nothing to show: `setPlaceholder(new EmptyState(...))` once, `showPlaceholder(true)`.
/// - `placeRequested` goes elsewhere, `dataChanged` says that something was done.
/// - A primary action that is disabled says why in its tool tip; the page writes it below the button.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(QWidget* parent = nullptr);

    [[nodiscard]] virtual QString title() const = 0;
    virtual void refresh() = 0;
    virtual void open(const QString& key);

    /// Called before another page is shown: write drafts. False keeps the page.
    [[nodiscard]] virtual bool leave();

    /// Puts the focus where work on the page begins: the page's focus proxy if it is shown, else its first field, table or
    /// button.
    virtual void takeFocus();

    /// Esc: true if the page closed something of its own (a pane, a selection); else the frame goes back.
    [[nodiscard]] virtual bool escape();

    /// Whether whoever acts now finds anything there; else whoever takes the desk over is led to Today.
    [[nodiscard]] virtual bool isOfUse() const;

    /// What Enter with Ctrl and the button at the top right do; null if there is none.
    [[nodiscard]] QAction* primaryAction() const { return m_primary; }
    [[nodiscard]] QString statusLine() const;

Q_SIGNALS:
    void placeRequested(const tanu::desktop::Place& place);
    void dataChanged();
    void titleChanged();

protected:
    virtual void retranslate() = 0;

    /// The page's own primary action, a child of the page; shown as the one accented button.
    void setPrimaryAction(QAction* action);

    /// Not shown while the content has a button that does the same; Ctrl+Enter goes on doing it.
    void showPrimaryButton(bool shown);

    /// Not accented while its step would be refused as things stand; it stays where it is and leads to what is missing.
    void lightPrimary(bool isLit);

    [[nodiscard]] QPushButton* primaryButton() const { return m_primaryButton; }

    /// A quieter button left of the primary one.
    QPushButton* addHeadAction(QAction* action);

    void setFilters(QWidget* filters);
    void setContent(QWidget* content);
    void setPlaceholder(QWidget* placeholder);
    void showPlaceholder(bool shown);

    /// Empty hides the line.
    void setStatusLine(const QString& text);

    /// Call when `title()` gives another text than before.
    void updateTitle();

    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QPushButton* addButton(QAction* action, const char* role);
    void tellWhyNot();
    void translateAll();

    ElidedLabel* m_title;
    QHBoxLayout* m_head;
    QVBoxLayout* m_body;
    QStackedLayout* m_stack;
    QLabel* m_whyNot;
    QLabel* m_status;
    QAction* m_primary = nullptr;
    QPushButton* m_primaryButton = nullptr;
    bool m_isPrimaryShown = true;
    QWidget* m_content = nullptr;
    QWidget* m_placeholder = nullptr;
};

} // namespace tanu::desktop
