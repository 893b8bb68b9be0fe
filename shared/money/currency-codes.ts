import type { Currency } from './currency'

/** The currencies in use by ISO 4217 (list one, 2026), funds and metals left out. */
const codes = new Set(
  (
    'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP ' +
    'CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG ' +
    'HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL ' +
    'MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR ' +
    'RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD ' +
    'TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG BGN ANG'
  ).split(' '),
)

/**
 * Currencies withdrawn by ISO 4217 (list three), by the year in which they went: old statements are still in them. Some are
 * words in other places (`PTE`, `SIT`, `FIM`), so they are known only where a currency's code and nothing else can stand.
 */
const withdrawn = new Set(
  // 1999 to 2015: the euro.
  (
    'ATS BEF DEM ESP FIM FRF IEP ITL LUF NLG PTE GRD SIT CYP MTL SKK EEK LVL LTL ' +
    // 1989 to 2003
    'YUD YUN YUM CSK SUR DDM PLZ BGL RUR UAK ZRN AOR AZM GEK BYB ECS TJR TPE ADP AFA MXP ARA BRR NIC PES ' +
    // 2004 to 2010
    'ROL TRL MGF MZM GHC SDD SRG VEB CSD AOK GWP ' +
    // 2012 to 2026
    'ZMK BYR STD MRO VEF VED CUC HRK SLL ZWL'
  ).split(' '),
)

/** The code of a currency in use, in capitals; null for any other text. */
export function knownCurrency(text: string): Currency | null {
  if (codes.has(text)) return text as Currency
  const code = text.trim().toUpperCase()
  return codes.has(code) ? (code as Currency) : null
}

/** The code of a currency in use or withdrawn, for fields that hold nothing else; null for any other text. */
export function statedCurrency(text: string): Currency | null {
  const code = text.trim().toUpperCase()
  return knownCurrency(code) ?? (withdrawn.has(code) ? (code as Currency) : null)
}

/** ISO 4217's code for “no currency”: what amounts carry while it is not known which they are. */
export const noCurrency = 'XXX' as Currency
