// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace unisono::calendar {

/// Where a place lies, as far as public holidays depend on it.
struct HolidayPlace
{
    QString country;    ///< ISO 3166-1: "FR"
    QString department; ///< French department or Italian province: "67" or "FR-67", "TO" or "IT-TO"; may be empty
};

/// One day on which shops rest by law or custom.
struct PublicHoliday
{
    QDate day;
    QString name;             ///< stable English name: "easter_monday"
    QString source;           ///< the text it rests on
    bool isConfirmed = false; ///< false: custom or local agreement, to be confirmed by the manager
};

/// The day of Easter by the Gregorian reckoning (the anonymous algorithm of 1876).
QDate easterSunday(int year);

/// The public holidays of France and Italy: data with its sources (data/public_holidays.json), Easter computed. Alsace and Moselle, the
/// overseas departments, Bolzano, and the patron saint of each Italian province's capital are told by department.
class PublicHolidays
{
public:
    /// What the program ships.
    static const PublicHolidays& shipped();
    /// From the text of such a file; what it does not understand is left out.
    static PublicHolidays fromJson(const QByteArray& json);

    /// By day. A country that is not known has none.
    std::vector<PublicHoliday> in(int year, const HolidayPlace& place) const;

private:
    /// When a holiday comes: so many days from Easter, or the nth weekday of a month, or a day of a month.
    struct Rule
    {
        QString name, country, source;
        QStringList departments; ///< empty: everywhere in the country
        int fromYear = 0;
        std::optional<int> easter;
        int month = 1, day = 1, weekday = 0, nth = 0;
        bool isConfirmed = false;

        QDate in(int year) const;
    };

    std::vector<Rule> m_rules;
};

} // namespace unisono::calendar
