/**
 * Names of functions in a file: what came after Excel 2007 carries a prefix there.
 *
 * `NETWORKDAYS.INTL`, `WORKDAY.INTL` and `ISO.CEILING` are the exceptions: Excel stores them bare.
 *
 * Source: [MS-XLSX] 2.2.2 (future functions) and the support page on the `_xlfn.` prefix.
 */

/** Functions stored as `_xlfn.NAME`. */
const FUTURE_FUNCTIONS: ReadonlySet<string> = new Set(
  `ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR
  BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS
  CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP
  ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE FILTERXML FLOOR.MATH
  FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA
  GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS GROUPBY HSTACK HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH
  IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT
  MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC
  PERCENTILE.INC PERCENTOF PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI PIVOTBY POISSON.DIST QUARTILE.EXC QUARTILE.INC
  RANDARRAY RANK.AVG RANK.EQ REDUCE REGEXEXTRACT REGEXREPLACE REGEXTEST RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY
  STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL
  TOROW TRANSLATE DETECTLANGUAGE TRIMRANGE UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS
  WRAPROWS XLOOKUP XMATCH XOR Z.TEST`.split(/\s+/),
);

/** Functions stored as `_xlfn._xlws.NAME`. */
const WORKSHEET_FUNCTIONS: ReadonlySet<string> = new Set([
  "FILTER",
  "SORT",
  "PY",
]);

/** Prefixes of functions, worksheet functions, parameters and add-in functions. */
const PREFIX = /^(?:_xlfn\.|_xlws\.|_xlpm\.|_xludf\.)+/i;

/** The name a file stores for a function, whatever prefix it was written with. */
export function storedFunctionName(name: string): string {
  const plain = plainFunctionName(name);
  if (WORKSHEET_FUNCTIONS.has(plain)) return `_xlfn._xlws.${plain}`;
  return FUTURE_FUNCTIONS.has(plain) ? `_xlfn.${plain}` : plain;
}

/** The name as users know it: upper case, without prefix. */
export function plainFunctionName(name: string): string {
  return withoutPrefix(name).toUpperCase();
}

/** A name of a function or of a `LET` variable without the prefix of the file. */
export function withoutPrefix(name: string): string {
  return name.replace(PREFIX, "");
}
