#pragma once

#include "core/services/queries/workqueuequery.h"

#include <QtCore/QAbstractItemModel>

#include <vector>

namespace tanu::desktop {

/// What is due, in groups by urgency: the groups are the top level, the things to do lie below them.
///
/// - Only groups that hold something are there, in the order overdue, today, this week, later.
/// - `DetailRole` of `Who` is the profession: a second, quieter line.
/// - A session that sits today has its day, not a last one.
/// - A heading cannot be chosen; arrows step over it.
class WorkModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { What, Who, Clause, LastDay, columnTotal };
    enum ItemRole { KeyRole = Qt::UserRole, CountRole, ToneRole, IconRole, DetailRole };

    explicit WorkModel(QObject* parent = nullptr);

    void setItems(std::vector<WorkItem> items);
    /// Null for a heading.
    [[nodiscard]] const WorkItem* item(const QModelIndex& index) const;
    /// Names the thing to do across refreshes; invalid if it is gone.
    [[nodiscard]] QModelIndex indexOf(const QString& key) const;
    [[nodiscard]] int itemCount() const;
    /// Texts are made anew, in the language of the screen.
    void retranslate();

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Group {
        Urgency urgency;
        std::vector<WorkItem> items;
    };

    [[nodiscard]] QVariant headingData(const Group& group, int column, int role) const;
    [[nodiscard]] static QString text(const WorkItem& item, int column);
    [[nodiscard]] static QString detail(const WorkItem& item);
    [[nodiscard]] static QString tip(const WorkItem& item, int column);

    std::vector<Group> m_groups;
};

/// `overdue`, `today` ...
QString wordOf(Urgency urgency);

} // namespace tanu::desktop
