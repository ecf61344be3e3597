package org.attest.core.time.calendar;

/// When regions went over to the Gregorian calendar: code, name, last day before, first day,
/// sources, note.
///
/// Facts as printed by `ncal -p` 12.1.8 and as the historic calendars of Time4J 5 have them. Where
/// the two differ both lines stand, since regions of one country changed at different times.
final class AdoptionTable {
  static final String LINES =
      """
      AL|Albania|1912-11-30|1912-12-14|ncal|
      AT|Austria|1583-10-05|1583-10-16|ncal|sources differ
      AT|Austria|1584-01-06|1584-01-17|Time4J|sources differ
      AU|Australia|1752-09-02|1752-09-14|ncal|the British colonies
      BE|Belgium|1582-12-14|1582-12-25|ncal|
      BG|Bulgaria|1916-03-31|1916-04-14|ncal|
      CA|Canada|1752-09-02|1752-09-14|ncal|the British colonies
      CH|Switzerland|1655-02-28|1655-03-11|ncal|cantons changed from 1584 to 1812
      CH|Switzerland (Catholic)|1584-01-11|1584-01-22|Time4J|cantons changed from 1584 to 1812
      CN|China|1911-12-18|1912-01-01|ncal|adopted 1912
      CZ|Czech Republic|1584-01-06|1584-01-17|ncal|
      DE|Germany|1700-02-18|1700-03-01|ncal|regions differ
      DE|Holy Roman Empire (Catholic, fallback)|1582-10-04|1582-10-15|Time4J|regions differ
      DE-BAYERN|Bavaria|1583-10-05|1583-10-16|Time4J|
      DE-PREUSSEN|Prussia|1610-08-22|1610-09-02|Time4J|
      DE-PROTESTANT|Germany (Protestant)|1700-02-18|1700-03-01|Time4J|
      DK|Denmark|1700-02-18|1700-03-01|Time4J,ncal|
      ES|Spain|1582-10-04|1582-10-15|Time4J,ncal|
      FI|Finland|1753-02-17|1753-03-01|ncal|as Sweden
      FR|France|1582-12-09|1582-12-20|Time4J,ncal|
      GB|England|1752-09-02|1752-09-14|Time4J,ncal|
      GB-SCT|Scotland|1752-09-02|1752-09-14|Time4J|
      GR|Greece|1924-03-09|1924-03-23|ncal|the Church; the state in 1923
      HU|Hungary|1587-10-21|1587-11-01|Time4J,ncal|
      IS|Iceland|1700-11-16|1700-11-28|ncal|
      IT|Italy|1582-10-04|1582-10-15|Time4J,ncal|
      IT-FLORENCE|Florence|1582-10-04|1582-10-15|Time4J|
      IT-PISA|Pisa|1582-10-04|1582-10-15|Time4J|
      IT-VENICE|Republic of Venice|1582-10-04|1582-10-15|Time4J|
      JP|Japan|1918-12-18|1919-01-01|ncal|doubtful: before 1873 the calendar followed the moon
      LT|Lithuania|1918-02-01|1918-02-15|ncal|
      LU|Luxembourg|1582-12-14|1582-12-25|ncal|
      LV|Latvia|1918-02-01|1918-02-15|ncal|
      NL|Holland|1582-12-21|1583-01-01|Time4J|provinces changed from 1582 to 1701
      NL|Netherlands|1582-12-14|1582-12-25|ncal|provinces changed from 1582 to 1701
      NO|Norway|1700-02-18|1700-03-01|Time4J,ncal|
      PL|Poland|1582-10-04|1582-10-15|Time4J,ncal|
      PT|Portugal|1582-10-04|1582-10-15|Time4J,ncal|
      RO|Romania|1919-03-31|1919-04-14|ncal|
      RU|Russia|1918-01-31|1918-02-14|Time4J,ncal|
      SE|Sweden|1753-02-17|1753-03-01|Time4J,ncal|own calendar from 1700 to 1712
      SI|Slovenia|1919-03-04|1919-03-18|ncal|
      TR|Turkey|1926-12-18|1927-01-01|ncal|the fiscal calendar; other dates are given too
      US|United States|1752-09-02|1752-09-14|ncal|the British colonies
      YU|Yugoslavia|1919-03-04|1919-03-18|ncal|
      """;

  private AdoptionTable() {}
}
