#include "core/documents/forms/signers.h"

namespace tanu {

using namespace Qt::Literals::StringLiterals;

QString seatTitle(CommissionSeat seat, Language language)
{
    const bool isKazakh = language == Language::Kazakh;
    switch (seat) {
    case CommissionSeat::Chair:
        return isKazakh ? u"Төраға"_s : u"Председатель"_s;
    case CommissionSeat::Secretary:
        return isKazakh ? u"Хатшы"_s : u"Секретарь"_s;
    case CommissionSeat::Member:
        break;
    }
    return isKazakh ? u"Комиссия мүшесі"_s : u"Член комиссии"_s;
}

QList<FormData> rowsOf(const QList<Signer>& signers, Language language)
{
    QList<FormData> rows;
    for (const Signer& signer : signers) {
        FormData row;
        row.text("seat"_L1, seatTitle(signer.seat, language)).text("name"_L1, signer.name);
        rows.append(row);
    }
    return rows;
}

} // namespace tanu
