#include "core/tables/savetable.h"

#include "core/tables/csvfile.h"
#include "core/tables/savefile.h"
#include "core/tables/xlsxfile.h"

namespace tanu {

Result<void> saveTable(const QString& path, const Table& table)
{
    if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return saveFile(path, toCsv(table));
    const Result<QByteArray> content = toXlsx({table});
    if (!content)
        return content.error();
    return saveFile(path, *content);
}

} // namespace tanu
