#pragma once

#include "app/desktop/prompts/prompts.h"
#include "app/desktop/widgets/datatable.h"
#include "core/tables/table.h"

#include <QtCore/QObject>

#include <functional>
#include <memory>

class QThread;

namespace tanu::desktop {

/// Saves every row of a list, in its present filter and order, as XLSX or CSV; the button and Ctrl+E of its DataTable
/// begin it and stop it.
///
/// - The window lives on: rows are read in short turns, the file is written in a thread of its own, the foot of the
///   table tells how far it is. The file appears whole or not at all.
/// - A list that changes while it is read (another filter, a new row) is read anew: the file is what is shown.
/// - Titles and texts are in the language of the screen; numbers, days and moments keep their type (`valueRole`).
class TableExport final : public QObject {
    Q_OBJECT

public:
    /// `title` names the list in the language of the screen: the suggested name of the file and that of the sheet.
    /// A child of the table; the prompts must outlive it.
    TableExport(Prompts& prompts, DataTable& table, std::function<QString()> title);
    ~TableExport() override;
    Q_DISABLE_COPY_MOVE(TableExport)

    /// Asked with the chosen path before anything is read; its error is told, and no file is written.
    using Gate = std::function<Result<void>(const QString& path)>;
    void setGate(Gate gate) { m_gate = std::move(gate); }

    /// Asked for every column when the export begins: true leaves it out of the file.
    using Omitted = std::function<bool(int column)>;
    void setOmitted(Omitted omitted) { m_omitted = std::move(omitted); }

    [[nodiscard]] bool isRunning() const { return m_state != State::Idle; }

Q_SIGNALS:
    void finished(); ///< saved, stopped or failed

private:
    enum class State { Idle, Reading, Writing };

    void pressed();
    void begin();
    void read();
    void take(const std::vector<QVariantList>& rows);
    void write();
    void end(const QString& notice, Tone tone = Tone::Neutral);

    Prompts& m_prompts;
    DataTable& m_table;
    std::function<QString()> m_title;
    Gate m_gate;
    Omitted m_omitted;
    QList<int> m_columns; ///< of the model that go into the file
    State m_state = State::Idle;
    QString m_path;
    Table m_rows;
    std::unique_ptr<RowStream> m_stream;
    std::unique_ptr<QThread> m_thread;
};

} // namespace tanu::desktop
