#pragma once

#include "core/services/queries/sessionquery.h"
#include "core/services/sessions/identifycandidate.h"

#include <QtCore/QAbstractTableModel>

namespace tanu::desktop {

/// Before the start: who has come and by which document they are identified (R9), who was acquainted (R8.1) and
/// briefed (R8.2).
///
/// - Typing a document records its holder as present, or as identified where they were late.
/// - The model asks by `found`; what is stored comes with the next read.
class PreparationModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Presence, Document, Acquainted, Briefed, Special, columnsTotal };

    using QAbstractTableModel::QAbstractTableModel;

    /// On the day of the session or later somebody can be identified.
    void setSession(const std::shared_ptr<const SessionView>& session);
    /// Whether the person at the screen may record it; nothing is typed in vain.
    void setAllowed(bool allowed) { m_isAllowed = allowed; }
    [[nodiscard]] const SessionCandidate& candidate(int row) const;
    /// Everybody who is not recorded as absent.
    [[nodiscard]] std::vector<ApplicationId> expected() const;
    /// Whether this row may be recorded now.
    [[nodiscard]] bool isOpen(int row) const;
    /// The first row of whom it is not known whether they have come; -1: none.
    [[nodiscard]] int firstUnknown() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void found(const tanu::ApplicationId& candidate, const tanu::Identification& what);

private:
    [[nodiscard]] QString textOfCell(const SessionCandidate& one, int column) const;
    [[nodiscard]] QVariant pictureOf(const SessionCandidate& one, int column) const;

    std::shared_ptr<const SessionView> m_session;
    bool m_isAllowed = true;
};

} // namespace tanu::desktop
