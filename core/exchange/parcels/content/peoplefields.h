#pragma once

#include "core/domain/staff.h"
#include "core/domain/substitution.h"
#include "core/exchange/parcels/content/parcelfields.h"
#include "core/storage/accounttable.h"

namespace tanu {

/// For which professions a member may sit (R9.1); nobody without an entry is bound.
struct SeatProfessions {
    StaffId staff;
    QStringList professions; ///< codes
};

Cbor cborOf(const StaffMember& member);
Cbor cborOf(const Commission& commission);
Cbor cborOf(const SeatProfessions& seat);
Cbor cborOf(const Tie& tie);
/// Without the wrong passwords of this side (S1).
Cbor cborOf(const AccountRow& account);

std::optional<StaffMember> readStaffMember(Fields& fields);
std::optional<Commission> readCommission(Fields& fields);
std::optional<SeatProfessions> readSeatProfessions(Fields& fields);
std::optional<Tie> readTie(Fields& fields);
std::optional<AccountRow> readAccount(Fields& fields);

/// Surname, given name, patronymic, in the map of the person.
void addName(ParcelMap& map, const PersonName& name);
std::optional<PersonName> readName(Fields& fields);

} // namespace tanu
