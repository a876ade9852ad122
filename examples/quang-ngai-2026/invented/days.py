"""Days of the invented registers: the period of the round, and days on which an office is open."""

import datetime

FIRST = datetime.date(2025, 12, 15)  # the period
LAST = datetime.date(2026, 12, 14)
BEFORE = datetime.date(2025, 12, 1)  # from where on the exports reach back before the period




def days(number):
    return datetime.timedelta(number)


NEW_YEAR = {datetime.date(2026, 2, 16) + days(i) for i in range(5)}
HOLIDAYS = NEW_YEAR | {datetime.date(2026, month, day) for month, day in
                       ((1, 1), (1, 2), (4, 27), (4, 30), (5, 1), (8, 31), (9, 1), (9, 2))}


def open_day(day):
    """That day, or the next on which offices are open."""
    while day.weekday() >= 5 or day in HOLIDAYS:
        day += days(1)
    return day


def numbered(rows, date, name_of):
    """The rows in the order of a date, each under its number in the unit's book."""
    rows.sort(key=lambda row: row[date])
    return [name_of(number, row) | row for number, row in enumerate(rows, 1)]
