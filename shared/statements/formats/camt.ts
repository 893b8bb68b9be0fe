import type { StatementFormat } from '../format'

/**
 * CAMT.052, .053 and .054 (ISO 20022), versions 1 to 13. Booked entries of a statement (053) or an intraday report (052)
 * are movements, pending ones wait. A notification (054) repeats entries of a statement: they are details of those.
 */
export const camt: StatementFormat = {
  info: {
    id: 'camt',
    label: 'CAMT.053 and CAMT.052 (banks)',
    provider: null,
    accountKind: 'bank',
    accountName: 'Bank',
  },
  claims: ({ grammar, text }) =>
    grammar === 'xml' &&
    /<(?:[\w-]+:)?BkToCstmr(?:Stmt|AcctRpt|DbtCdtNtfctn)(?:V\d+)?\b/.test(text.slice(0, 20_000)),
  async read(source, job) {
    const { readCamt } = await import('./camt-reports')
    return readCamt(source, job)
  },
}
