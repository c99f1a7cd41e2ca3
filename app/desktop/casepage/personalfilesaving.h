#pragma once

#include "app/desktop/exchange/exchangerunner.h"
#include "core/services/queries/casequery.h"

namespace tanu::desktop {

class ProgressStrip;

/// Asks where, and saves everything of a case as one PDF there (R14) in a thread of its own, with how many of how many
/// papers in the strip, and its stop. The window lives on meanwhile.
///
/// - One at a time; while it runs another is not begun.
/// - Destroyed while it runs: it is stopped and waited for, and leaves nothing behind.
class PersonalFileSaving final : public QObject {
    Q_OBJECT

public:
    /// The context and the strip must outlive it.
    PersonalFileSaving(DeskContext& context, OpenConnection openConnection, ProgressStrip& progress, QObject* parent);

    [[nodiscard]] bool isRunning() const { return m_work.isRunning(); }
    void start(const Case& file);

Q_SIGNALS:
    void saved(const QString& path);
    /// Errors: those of ExportPersonalFile but Cancelled, and of opening the connection.
    void failed(const tanu::Error& error);

private:
    void take(const Result<void>& outcome, const QString& path);

    DeskContext& m_context;
    OpenConnection m_openConnection;
    ProgressStrip& m_progress;
    int m_total = 0;
    LongWork m_work; ///< the last member: it is stopped before anything that it uses goes
};

} // namespace tanu::desktop
