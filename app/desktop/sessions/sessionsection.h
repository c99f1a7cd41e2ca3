#pragma once

#include "app/desktop/context/deskcontext.h"
#include "app/desktop/shell/place.h"
#include "core/services/queries/sessionquery.h"

#include <QtWidgets/QWidget>

#include <memory>

namespace tanu::desktop {

class DataTable;

/// The session as it was read, shared by the sections of its page.
using SessionRead = std::shared_ptr<const SessionView>;

/// One section of the page of a session.
class SessionSection : public QWidget {
    Q_OBJECT

public:
    SessionSection(DeskContext& context, QWidget* parent);

    /// Shows the session as it stands now; what was typed and not stored stays.
    void setSession(const SessionRead& session);
    /// For the tab, with its mnemonic.
    [[nodiscard]] virtual QString name() const = 0;
    /// Stores what can be stored of what was typed; false keeps the page.
    [[nodiscard]] virtual bool leave() { return true; }
    /// Esc: true if a panel of the section was open and is closed now.
    [[nodiscard]] virtual bool closePanel() { return false; }
    /// An open panel has a primary button of its own.
    [[nodiscard]] virtual bool hasPanel() const { return false; }

Q_SIGNALS:
    void done(const QString& what); ///< something was stored: the page reads the session anew; empty: the section tells it
    void refused(const tanu::Error& error);
    void lacking(const QString& what); ///< what the step that was asked for still waits for
    void panelChanged();
    void stepWanted(); ///< nothing is left to enter here: on to the step of the page
    void placeRequested(const tanu::desktop::Place& place);

protected:
    [[nodiscard]] DeskContext& context() const { return m_context; }
    [[nodiscard]] const SessionRead& session() const { return m_session; }
    /// Whether who acts now may do this here: what belongs to a session that is away is done where it is
    /// (exchange.md 22).
    [[nodiscard]] bool may(Action action) const;
    /// Whether the procedure can go on here.
    [[nodiscard]] bool isHere() const { return m_session && !m_session->isAway; }
    /// Its table can be saved (Ctrl+E) under its accessible name and the number of the session.
    void makeExportable(DataTable& table);
    /// The session was read anew.
    virtual void tell() = 0;
    virtual void retranslate() = 0;
    void changeEvent(QEvent* event) override;

private:
    DeskContext& m_context;
    SessionRead m_session;
};

} // namespace tanu::desktop
