#include "app/desktop/widgets/modelstream.h"

#include <QtCore/QAbstractItemModel>

namespace tanu::desktop {

ModelStream::ModelStream(const QAbstractItemModel& model)
    : m_model(model)
{
}

Result<StreamedRows> ModelStream::next()
{
    StreamedRows all;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        QVariantList values;
        for (int column = 0; column < m_model.columnCount(); ++column) {
            const QModelIndex index = m_model.index(row, column);
            const QVariant typed = index.data(valueRole);
            values.append(typed.isValid() ? typed : index.data(Qt::DisplayRole));
        }
        all.rows.push_back(values);
    }
    return all;
}

} // namespace tanu::desktop
