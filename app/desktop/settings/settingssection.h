#pragma once

#include "app/desktop/context/deskcontext.h"
#include "app/desktop/shell/place.h"

#include <QtWidgets/QWidget>

namespace tanu::desktop {

class Banner;

/// One part of the settings: it reads and changes by itself, and says what it may not.
///
/// - `refresh` keeps what somebody types: forms are read anew only where nothing is unsaved.
/// - Every text is set in `retranslate`, which the page calls once before the section is shown.
class SettingsSection : public QWidget {
    Q_OBJECT

public:
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QString iconName() const = 0;
    virtual void refresh() = 0;
    virtual void retranslate() = 0;

    /// Somebody came here: opens what waits to be done. Where work begins, or null: in the list of sections.
    [[nodiscard]] virtual QWidget* beginWork() { return nullptr; }

    /// Esc: true if something of its own was closed.
    [[nodiscard]] virtual bool escape() { return false; }

    /// As Page::isOfUse.
    [[nodiscard]] virtual bool isOfUse() const { return true; }

Q_SIGNALS:
    void placeRequested(const tanu::desktop::Place& place);

protected:
    SettingsSection(DeskContext& context, QWidget* parent);

    [[nodiscard]] DeskContext& context() const { return m_context; }
    [[nodiscard]] Banner& banner() const { return *m_banner; }

    /// Whether who acts may do this; if not, the banner says who may (S1).
    [[nodiscard]] bool tellAllowed(Action action);
    void tellDone(const QString& what);
    void changeEvent(QEvent* event) override;

private:
    DeskContext& m_context;
    Banner* m_banner;
};

} // namespace tanu::desktop
