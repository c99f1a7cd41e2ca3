#include "tabledump.h"

#include "core/database/statement.h"

#include <QtCore/QStringList>

#include <array>

namespace tanu::server {

namespace {

struct Dumped {
    const char* table;
    const char* order;
    const char* columns = "*";
};

constexpr std::array dumped {
    Dumped {"server", "one"},
    Dumped {"epoch_raise", "raised_at"},
    Dumped {"center", "number"},
    Dumped {"former_term", "center, accredited_from"},
    Dumped {"device", "id"},
    Dumped {"enrolment_code", "hash"},
    Dumped {"number_block", "center, grant_number"},
    Dumped {"number_floor", "center"},
    Dumped {"record", "id, revision", "id, revision, hash, kind, center, canonical, received_at, month"},
    Dumped {"center_profile", "id, revision"},
    Dumped {"certificate", "id"},
    Dumped {"number_end", "record"},
    Dumped {"answer", "device, sequence"},
    Dumped {"center_order", "center, number"},
    Dumped {"accreditation_act", "center, order_number"},
    Dumped {"issuing_stop", "center"},
    Dumped {"ordered_cancellation", "center, ordinal"},
    Dumped {"report_month", "center, month"},
    Dumped {"register_version", "register, number"},
    Dumped {"register_row", "register, row_key, since"},
    Dumped {"register_draft", "register"},
    Dumped {"register_given", "center, register"},
    Dumped {"published_file", "id"},
    Dumped {"support_request", "number",
        "id, number, source, origin, filed_at, matter, answer_by, state, taken_by, answered_at, answer"},
    Dumped {"support_file", "request", "request, content_type"},
    Dumped {"analysis_part", "year, part, version"},
    Dumped {"analysis_submission", "year"},
    Dumped {"journal", "seq", "seq, at, actor, action, hash"}, // the hash is over all
};

QString cellOf(const QVariant& value)
{
    return value.typeId() == QMetaType::QByteArray ? QString::fromLatin1(value.toByteArray().toHex()) : value.toString();
}

} // namespace

QString dumpOf(Connection& connection)
{
    QString text;
    for (const Dumped& one : dumped) {
        const QString sql = QStringLiteral("SELECT %1 FROM %2 ORDER BY %3")
                                .arg(QLatin1String(one.columns), QLatin1String(one.table), QLatin1String(one.order));
        const auto rows = Statement::on(connection, sql).all();
        if (!rows)
            return rows.error().detail;
        text += QLatin1String(one.table) + QLatin1Char('\n');
        for (const Row& row : *rows) {
            Row line = row;
            for (const QVariant& value : line.values())
                text += cellOf(value) + QLatin1Char('|');
            text += QLatin1Char('\n');
        }
    }
    return text;
}

} // namespace tanu::server
