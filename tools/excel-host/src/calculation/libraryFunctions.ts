/**
 * Functions whose results of the library agree with Excel's, as the tests of this folder compare them. Others of the 433 the
 * library knows are left to Excel: financial and engineering functions, what depends on a locale (VALUE, TEXT of texts), and
 * what gives arrays.
 */
export const LIBRARY_FUNCTIONS: ReadonlySet<string> = new Set(
  `DATE YEAR MONTH DAY HOUR MINUTE SECOND TIME WEEKDAY WEEKNUM ISOWEEKNUM EDATE EOMONTH NETWORKDAYS WORKDAY DAYS DATEDIF
  CHOOSE SWITCH XLOOKUP XMATCH LOOKUP
  SEARCH FIND REPLACE REPT PROPER CLEAN CHAR CODE UNICHAR
  LARGE SMALL MEDIAN RANK RANK.EQ STDEV STDEV.S STDEVP STDEV.P VAR VAR.S VARP VAR.P PERCENTILE PERCENTILE.INC QUARTILE
  QUARTILE.INC PRODUCT POWER EXP LN LOG LOG10 PI TRUNC CEILING FLOOR MROUND QUOTIENT ISEVEN ISODD XOR`.split(/\s+/),
);
