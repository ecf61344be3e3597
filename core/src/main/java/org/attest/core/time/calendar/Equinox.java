package org.attest.core.time.calendar;

/// The day in Paris on which the sun crosses the equator southward.
///
/// Method: J. Meeus, *Astronomical Algorithms* (2nd edition, 1998), chapter 27: the mean equinox
/// and twenty-four periodic terms, good to a minute for the years 1000 to 3000; the length of the
/// day by the polynomials of F. Espenak and J. Meeus (2006); the equation of time of that day.
/// Beyond these years the day may be wrong, and in no year does a minute decide unless the equinox
/// falls that near to midnight.
final class Equinox {
  /// The years for which the polynomials are of use, and a little beyond.
  static final long FIRST = -1000;

  static final long LAST = 4000;

  private static final double DAYS_OF_CENTURY = 36_525.0;
  private static final double EPOCH = 2_451_545.0;

  /// The Observatory of Paris, 2°20'14" east of Greenwich.
  private static final double PARIS = (2 + 20 / 60.0 + 14 / 3600.0) / 360;

  /// How far the true sun is ahead of the clock at the autumn equinox: seven and a half minutes.
  private static final double EQUATION_OF_TIME = 7.5 / 1440;

  /// Amplitude, phase in degrees, and degrees in a century of each term (Meeus, table 27.C).
  private static final double[][] TERMS = {
    {485, 324.96, 1934.136},
    {203, 337.23, 32964.467},
    {199, 342.08, 20.186},
    {182, 27.85, 445267.112},
    {156, 73.14, 45036.886},
    {136, 171.52, 22518.443},
    {77, 222.54, 65928.934},
    {74, 296.72, 3034.906},
    {70, 243.58, 9037.513},
    {58, 119.81, 33718.147},
    {52, 297.17, 150.678},
    {50, 21.02, 2281.226},
    {45, 247.54, 29929.562},
    {44, 325.15, 31555.956},
    {29, 60.93, 4443.417},
    {18, 155.12, 67555.328},
    {17, 288.79, 4562.452},
    {16, 198.04, 62894.029},
    {14, 199.76, 31436.921},
    {12, 95.39, 14577.848},
    {12, 287.11, 31931.756},
    {12, 320.81, 34777.259},
    {9, 227.73, 1222.114},
    {8, 15.45, 16859.074}
  };

  private Equinox() {}

  /// The Julian day number of the day of the autumn equinox, by the true sun in Paris.
  static long autumnInParis(long year) {
    double universal = dynamical(year) - secondsOfDrift(year) / 86_400;
    return (long) Math.floor(universal + PARIS + EQUATION_OF_TIME + 0.5);
  }

  /// The moment of the equinox as a Julian date in dynamical time.
  private static double dynamical(long year) {
    double y = (year - 2000) / 1000.0;
    double mean = 2451810.21715 + y * (365242.01767 + y * (-0.11575 + y * (0.00337 + y * 0.00078)));
    double t = (mean - EPOCH) / DAYS_OF_CENTURY;
    double w = Math.toRadians(35_999.373 * t - 2.47);
    double lambda = 1 + 0.0334 * Math.cos(w) + 0.0007 * Math.cos(2 * w);
    double sum = 0;
    for (double[] term : TERMS) {
      sum += term[0] * Math.cos(Math.toRadians(term[1] + term[2] * t));
    }
    return mean + 0.00001 * sum / lambda;
  }

  /// How many seconds the turning earth is behind even time.
  private static double secondsOfDrift(long year) {
    double u = (year - 1820) / 100.0;
    double t = year - 1860.0;
    if (year < 1800 || year > 2150) {
      return year < 1600 || year > 2150 ? -20 + 32 * u * u : 8.83 + 0.1603 * (year - 1700);
    }
    if (year < 1860) {
      return 13.72 - 0.08 * (year - 1800);
    }
    return year < 2005
        ? 7.62 + 0.25 * t + 0.0012 * t * t
        : 62.92 + 0.32217 * (year - 2000) + 0.005589 * (year - 2000) * (year - 2000);
  }
}
