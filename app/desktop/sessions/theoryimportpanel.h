#pragma once

#include "app/desktop/sessions/chosenfile.h"
#include "app/desktop/sessions/sessionpanel.h"
#include "core/domain/ids.h"
#include "core/services/sessions/importtheory.h"

namespace tanu::desktop {

class DataTable;
class TheoryImportModel;

/// What a file of a testing system would store, looked at before it is stored (R15): whole or not at all.
class TheoryImportPanel final : public SessionPanel {
    Q_OBJECT

public:
    TheoryImportPanel(DeskContext& context, QWidget* parent);

    void open(const SessionId& session, const ChosenFile& file, const TheoryImport& preview);

protected:
    Result<QString> act() override;
    void retranslate() override;

private:
    SessionId m_session;
    ChosenFile m_file;
    TheoryImportModel* m_model;
    DataTable* m_table;
};

} // namespace tanu::desktop
