import { useTranslation } from 'react-i18next'
import { noCurrency } from '../../../shared/money/currency-codes'
import type { ReadPart } from '../../../shared/statements/reading'
import type { Preview } from '../../importing/preview'
import { useFormat } from '../../ui/use-format'
import styles from './file-card.module.css'

/** Each account of the file: where it goes, what it adds up to, and whether that agrees with the stated balances. */
export function Parts({ preview }: { readonly preview: Preview }) {
  const { t } = useTranslation()
  const { money, day } = useFormat()
  const carrier = preview.format?.accountKind === 'carrier'

  return (
    <ul className={styles.parts}>
      {preview.parts.map((part, index) => {
        const account = preview.accounts[index]
        // While the currency is asked, there is no sum to show.
        if (!account || part.currency === noCurrency) return null
        const isNew = preview.opened.includes(account.id)
        return (
          <li key={`${part.account} ${part.currency}`} className={styles.part}>
            <strong>{t(isNew ? 'importing.intoNew' : 'importing.into', { name: account.name })}</strong>
            {part.period && (
              <span className={styles.soft}>
                {t('importing.period', { from: day(part.period.from), to: day(part.period.to) })}
              </span>
            )}
            <span className={styles.soft}>
              {t('importing.totalOf', {
                currency: part.currency,
                total: money(part.total, part.currency, 'always'),
                fees: money(part.fees, part.currency),
              })}
            </span>
            {carrier ? (
              <span className={styles.proof}>{t('importing.proofCarrier')}</span>
            ) : (
              <Proof part={part} />
            )}
          </li>
        )
      })}
    </ul>
  )
}

function Proof({ part: { proof, currency } }: { readonly part: ReadPart }) {
  const { t } = useTranslation()
  const { money } = useFormat()
  switch (proof.kind) {
    case 'ties':
      return proof.lines === 0 ? null : (
        <span className={`${styles.proof} ${styles.good}`}>
          {t('importing.proofTies', { count: proof.lines })}
        </span>
      )
    case 'unstated':
      return <span className={styles.proof}>{t('importing.proofUnstated')}</span>
    case 'breaks':
      return (
        <span className={`${styles.proof} ${styles.broken}`}>
          {t('importing.proofBreaks', {
            line: proof.line,
            expected: money(proof.expected, currency),
            stated: money(proof.stated, currency),
          })}
        </span>
      )
  }
}
