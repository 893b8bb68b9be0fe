import type { Currency } from '../money/currency'
import { type DisputeSource, paymentServices } from './dispute-source'

/** One step against a charge on a phone bill that nobody recognises. */
export interface DisputeStep {
  readonly code:
    | 'kr-write'
    | 'kr-refund'
    | 'kr-overpayment'
    | 'jp-carrier'
    | 'jp-centre'
    | 'us-company'
    | 'us-carrier'
    | 'us-complain'
    | 'gb-provider'
    | 'gb-scheme'
    | 'eu-notify'
    | 'eu-small'
    | 'any-carrier'
    | 'any-authority'
  /** Null for what needs no law: to ask. */
  readonly source: DisputeSource | null
}

const networkAct: DisputeSource = {
  title: 'Korea, Network Act, article 58 (2) and (3)',
  url: 'https://www.law.go.kr/법령/정보통신망이용촉진및정보보호등에관한법률',
  asOf: '2026-03-31',
}
const smartChoice: DisputeSource = {
  title: 'Smart Choice',
  url: 'https://www.smartchoice.or.kr/',
  asOf: '2025-10',
}
const consumerAffairs: DisputeSource = {
  title: 'Japan, National Consumer Affairs Center, question 1294',
  url: 'https://www.faq.kokusen.go.jp/faq/show/1294',
  asOf: '2026-01-13',
}
const tipSheet: DisputeSource = {
  title: 'US, FCC tip sheet on unauthorized charges',
  url: 'https://docs.fcc.gov/public/attachments/DOC-307731A1.txt',
  asOf: '2011-06-20',
}
const truthInBilling: DisputeSource = {
  title: 'US, FCC on phone bills and truth in billing (47 CFR 64.2401)',
  url: 'https://www.fcc.gov/general/outreach',
  asOf: null,
}
const ofcom: DisputeSource = {
  title: 'UK, Ofcom on stopping premium rate charges',
  url: 'https://ofcom.org.uk/make-a-complaint/complain-about-premium-rate-services/stopping-premium-rate-charges',
  asOf: null,
}
const commsAdr: DisputeSource = {
  title: 'UK, Communications ADR on premium rate texts',
  url: 'https://www.commsadr.co.uk/latest-news/premium-rate-texts-how-to-complain/',
  asOf: null,
}
const byCurrency: Readonly<Record<string, readonly DisputeStep[]>> = {
  KRW: [
    { code: 'kr-write', source: networkAct },
    { code: 'kr-refund', source: networkAct },
    { code: 'kr-overpayment', source: smartChoice },
  ],
  JPY: [
    { code: 'jp-carrier', source: consumerAffairs },
    { code: 'jp-centre', source: consumerAffairs },
  ],
  USD: [
    { code: 'us-company', source: tipSheet },
    { code: 'us-carrier', source: truthInBilling },
    { code: 'us-complain', source: truthInBilling },
  ],
  GBP: [
    { code: 'gb-provider', source: ofcom },
    { code: 'gb-scheme', source: commsAdr },
  ],
  EUR: [
    { code: 'eu-notify', source: paymentServices },
    { code: 'eu-small', source: null },
  ],
}

/** Where no rule of a country is known, nothing is made up. */
const anywhere: readonly DisputeStep[] = [
  { code: 'any-carrier', source: null },
  { code: 'any-authority', source: null },
]

/** What to do about a charge on a phone bill, step by step, by the country whose money the bill is in. */
export const disputeSteps = (currency: Currency): readonly DisputeStep[] => byCurrency[currency] ?? anywhere
