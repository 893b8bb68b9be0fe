/** A public list in which anybody can look a provider up, and what standing in it proves. */
export interface PublicRegister {
  /** Its own name; addresses change, names can be searched. */
  readonly name: string
  /** `registration` proves that a firm is known to the state, not that it is good; `licence` that it was examined. */
  readonly proves: 'registration' | 'licence'
}

/** By ISO country; `EU` for the European Economic Area. */
const registers: Readonly<Record<string, readonly PublicRegister[]>> = {
  KR: [{ name: 'FSS FINE (금융소비자 정보포털 파인): 전자금융업 등록현황', proves: 'registration' }],
  US: [
    { name: 'FinCEN MSB Registrant Search', proves: 'registration' },
    { name: 'NMLS Consumer Access', proves: 'licence' },
  ],
  GB: [{ name: 'FCA Financial Services Register', proves: 'licence' }],
  EU: [{ name: 'EBA Payment Institutions Register', proves: 'licence' }],
  JP: [{ name: '金融庁 資金移動業者登録一覧 · 前払式支払手段（第三者型）発行者登録一覧', proves: 'registration' }],
  SG: [{ name: 'MAS Financial Institutions Directory', proves: 'licence' }],
  CN: [{ name: 'PBoC: 支付机构许可', proves: 'licence' }],
  PH: [{ name: 'BSP: Electronic Money Issuers', proves: 'licence' }],
  ID: [{ name: 'Bank Indonesia: Penyedia Jasa Pembayaran', proves: 'licence' }],
  IN: [{ name: 'RBI: Prepaid Payment Instruments', proves: 'licence' }],
  MY: [{ name: 'Bank Negara Malaysia: e-money issuers', proves: 'licence' }],
  KE: [{ name: 'Central Bank of Kenya: payment service providers', proves: 'licence' }],
  UG: [{ name: 'Bank of Uganda: payment systems', proves: 'licence' }],
  GH: [{ name: 'Bank of Ghana: dedicated e-money issuers', proves: 'licence' }],
  AU: [{ name: 'AUSTRAC remittance sector register', proves: 'registration' }],
} // prettier-ignore

const eea = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IS IT LI LV LT LU MT NL NO PL PT RO SE SI SK ES'.split(' '),
)

/** The registers of a country or state (`US-CA`), in which its providers should stand; none where we know none. */
export function registersOf(country: string): readonly PublicRegister[] {
  const land = country.slice(0, 2)
  return registers[eea.has(land) ? 'EU' : land] ?? []
}

/** Whether a country is of the European Economic Area, or stands for all of it. */
export const isEuropean = (country: string): boolean => country === 'EU' || eea.has(country.slice(0, 2))
