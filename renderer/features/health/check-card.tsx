import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Check, Weight } from '../../../shared/health/check'
import { Card } from '../../ui/card'
import { Pill, type Tone } from '../../ui/pill'
import { useFormat } from '../../ui/use-format'
import styles from './health.module.css'
import { useCheckWords } from './use-check-words'

const tones: Readonly<Record<Weight, Tone>> = { money: 'bad', figures: 'warn', note: 'plain' }

/** Checks of one weight, each with the one action that mends it. */
export function CheckCard({
  weight,
  checks,
}: {
  readonly weight: Weight
  readonly checks: readonly Check[]
}) {
  const { t } = useTranslation()
  const wordsOf = useCheckWords()
  return (
    <Card title={t(`health.weights.${weight}`)}>
      <ul className={styles.list}>
        {checks.map((check, place) => {
          const { what, why, action } = wordsOf(check)
          return (
            <li key={`${place} ${what}`} className={styles.item}>
              <Pill tone={tones[weight]}>{check.account.name}</Pill>
              <div className={styles.what}>
                <h3 className={styles.title}>{what}</h3>
                {why !== null && <p className={styles.soft}>{why}</p>}
                {check.code === 'closings-differ' && <Closings check={check} />}
              </div>
              <Link href={action.path}>{action.text}</Link>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}

/** What each statement says, side by side. */
function Closings({ check }: { readonly check: Extract<Check, { code: 'closings-differ' }> }) {
  const { money } = useFormat()
  return (
    <dl className={styles.closings}>
      {check.closings.map(({ statement, file, closing }) => (
        <div key={statement} className={styles.closing}>
          <dt className={styles.soft}>{file}</dt>
          <dd>{money(closing, check.account.currency)}</dd>
        </div>
      ))}
    </dl>
  )
}
