#pragma once

#include "app/desktop/widgets/rowstream.h"

class QAbstractItemModel;

namespace tanu::desktop {

/// The rows of a model that holds all of them.
class ModelStream final : public RowStream {
public:
    explicit ModelStream(const QAbstractItemModel& model);

    Result<StreamedRows> next() override;

private:
    const QAbstractItemModel& m_model;
};

} // namespace tanu::desktop
