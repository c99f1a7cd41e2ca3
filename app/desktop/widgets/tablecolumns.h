#pragma once

#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QString>

class QAbstractItemModel;
class QHeaderView;
class QSettings;
class QTableView;

namespace tanu::desktop {

/// The columns of a table: how its width is parted among them, and what is remembered of them. A child of its view.
///
/// - At first by weights, and by what contents need (`evenedOut`). What was wide once keeps its room: the columns do not
///   jump while somebody types into a filter.
/// - One column may be kept whole at the cost of the others, and some may step aside where there is no room for everything.
/// - What a person chose stands instead, from the next start on too: widths, order and sorting. Room that it leaves empty
///   is shared by the weights.
class TableColumns final : public QObject {
    Q_OBJECT

public:
    static constexpr int narrowest = 64; ///< px

    explicit TableColumns(QTableView& view);

    /// After the view got its model.
    void follow(const QAbstractItemModel& model);
    /// Part of the width of each; a column of 0 is as wide as its contents.
    void setWeights(const QList<int>& weights);
    /// The contents of `column` are cut last. Before anything is cut those of `yielding` hide, in this order.
    void keepWhole(int column, const QList<int>& yielding);
    /// Restores them, and writes them at each change that a person makes; the settings outlive the view.
    void remember(QSettings& settings, const QString& key);
    /// In another language other words stand in them.
    void measureAnew();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QHeaderView& header() const;
    [[nodiscard]] bool isSqueezed() const;
    void spread();
    void fillRoom();
    void shareRoom();
    void showAll();
    void hideSurplus(int wanted, int room, const QList<int>& needs);
    [[nodiscard]] QList<int> shownWeights() const;
    bool measureContents();
    void followContents();
    void write();

    QTableView& m_view;
    QList<int> m_weights;
    QList<int> m_needs; ///< the widest contents of each column that were shown
    int m_whole = -1;
    QList<int> m_yielding;
    QSettings* m_settings = nullptr;
    QString m_settingsKey;
    bool m_isSpreading = false;
    bool m_isRestored = false;
};

} // namespace tanu::desktop
