package org.attest.core.time.calendar;

/// The monarchs of England and Britain: name, number, first day of the first year, last day of the
/// reign; January-style years, the calendar of England.
///
/// Facts after C. R. Cheney, *Handbook of Dates for Students of English History* (1945), and the
/// London Gazette for the later ones. Up to Henry III a reign began with the coronation, later with
/// the death of the one before. Left out: John, whose years began on Ascension Day and so on
/// another date each year, Henry VI's return of 1470, and the Interregnum, since Charles II counted
/// from the death of his father. Of Philip and Mary the number is Philip's. William III went on
/// with the years that he and Mary had counted.
final class RegnalTable {
  static final String LINES =
      """
      William|1|1066-12-25|1087-09-09
      William|2|1087-09-26|1100-08-02
      Henry|1|1100-08-05|1135-12-01
      Stephen||1135-12-26|1154-10-25
      Henry|2|1154-12-19|1189-07-06
      Richard|1|1189-09-03|1199-04-06
      Henry|3|1216-10-28|1272-11-16
      Edward|1|1272-11-20|1307-07-07
      Edward|2|1307-07-08|1327-01-20
      Edward|3|1327-01-25|1377-06-21
      Richard|2|1377-06-22|1399-09-29
      Henry|4|1399-09-30|1413-03-20
      Henry|5|1413-03-21|1422-08-31
      Henry|6|1422-09-01|1461-03-04
      Edward|4|1461-03-04|1483-04-09
      Edward|5|1483-04-09|1483-06-25
      Richard|3|1483-06-26|1485-08-22
      Henry|7|1485-08-22|1509-04-21
      Henry|8|1509-04-22|1547-01-28
      Edward|6|1547-01-28|1553-07-06
      Mary|1|1553-07-19|1554-07-24
      Philip and Mary||1554-07-25|1558-11-17
      Elizabeth|1|1558-11-17|1603-03-24
      James|1|1603-03-24|1625-03-27
      Charles|1|1625-03-27|1649-01-30
      Charles|2|1649-01-30|1685-02-06
      James|2|1685-02-06|1688-12-11
      William and Mary||1689-02-13|1694-12-27
      William|3|1689-02-13|1702-03-08
      Anne||1702-03-08|1714-08-01
      George|1|1714-08-01|1727-06-11
      George|2|1727-06-11|1760-10-25
      George|3|1760-10-25|1820-01-29
      George|4|1820-01-29|1830-06-26
      William|4|1830-06-26|1837-06-20
      Victoria||1837-06-20|1901-01-22
      Edward|7|1901-01-22|1910-05-06
      George|5|1910-05-06|1936-01-20
      Edward|8|1936-01-20|1936-12-11
      George|6|1936-12-11|1952-02-06
      Elizabeth|2|1952-02-06|2022-09-08
      """;

  private RegnalTable() {}
}
