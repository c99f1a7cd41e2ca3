#pragma once

#include <QtCore/QByteArray>

namespace tanu::test {

inline QByteArray occupations(const QByteArray& lines)
{
    return QByteArrayLiteral("code,level,parent_code,name_ru,name_kk,flag_is_actual_1,actual_date\r\n") + lines;
}

inline QByteArray regions(const QByteArray& lines)
{
    return QByteArrayLiteral("kato,kato_version,level,type_code,name_ru,name_kk\n") + lines;
}

/// Ten unit groups of ten groups of so many occupations: with 150 it is of the size of the real one, 15,113 lines.
inline QByteArray manyOccupations(int leaves)
{
    QByteArray lines = "1,major,,РАБОЧИЕ,ЖҰМЫСШЫЛАР,1,2021-01-28\r\n11,sub_major,1,А,Ә,1,2021-01-28\r\n"
                       "111,minor,11,А,Ә,1,2021-01-28\r\n";
    for (int unit = 0; unit < 10; ++unit) {
        const QByteArray unitCode = "111" + QByteArray::number(unit);
        lines += unitCode + ",unit,111,ПОДГРУППА,ТОП,1,2021-01-28\r\n";
        for (int group = 0; group < 10; ++group) {
            const QByteArray groupCode = unitCode + '-' + QByteArray::number(group);
            lines += groupCode + ",group," + unitCode + ",ГРУППА,ТОП,1,2021-01-28\r\n";
            for (int leaf = 0; leaf < leaves; ++leaf)
                lines += groupCode + '-' + QByteArray::number(1000 + leaf).mid(1) + ",occupation," + groupCode
                    + ",\"ЭЛЕКТРОСВАРЩИК РУЧНОЙ СВАРКИ, РАЗРЯД\",ҚОЛМЕН ДӘНЕКЕРЛЕЙТІН ЭЛЕКТР ДӘНЕКЕРЛЕУШІ,1,2021-10-11\r\n";
        }
    }
    return occupations(lines);
}

/// As many places as the real one has about: 15,220.
inline QByteArray manyRegions()
{
    QByteArray lines;
    for (int oblast = 10; oblast < 30; ++oblast) {
        lines += QByteArray::number(oblast) + "0000000,v,oblast,0,область,облыс\n";
        for (int district = 10; district < 20; ++district) {
            const QByteArray above = QByteArray::number(oblast) + QByteArray::number(district);
            lines += above + "00000,v,district,2,район,аудан\n";
            for (int settlement = 0; settlement < 75; ++settlement)
                lines += above + QByteArray::number(30100 + settlement) + ",v,settlement,2,с.Ақжар,Ақжар а.\n";
        }
    }
    return regions(lines);
}

} // namespace tanu::test
